import type { Draft } from './draft.ts';
import type { Roster } from './roster.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';
import type { StepLog } from './step-log.ts';

/** What the steps of one rotation share. */
export interface Rotation {
  readonly task: RotationTask;
  readonly ports: RotationPorts;
  readonly roster: Roster;
  readonly steps: StepLog;
  readonly draft: Draft;
  /** When it began, as `Clock.elapsed` counts. */
  readonly began: number;
}
