import {
  classify,
  newestOf,
  type Observation,
  type RunState,
  receiptOfNewest,
  settled,
  type VerificationState,
} from '../domain/observation.ts';
import type { VerificationRun } from '../domain/receipt.ts';
import type { Rotation } from './rotation.ts';
import { allDone, allOrErrors } from './together.ts';

/** Of several verifications the one that decides: a failed one, one that is gone, then one that is not over. */
const together = (states: readonly (VerificationState | undefined)[]): VerificationState | undefined => {
  const by = (status: VerificationState['status']) => states.find((state) => state?.status === status);
  return (
    by('failed') ?? (states.includes(undefined) ? undefined : (by('awaiting-approval') ?? by('running') ?? states[0]))
  );
};

const verificationOf = async (
  { ports, task }: Pick<Rotation, 'ports' | 'task'>,
  runs: readonly VerificationRun[],
): Promise<VerificationState | undefined> =>
  runs.length === 0
    ? undefined
    : together(await allDone(runs.map((run) => ports.verifier.state(run, task.verifications))));

/** This run is at work, so another job of it may be the maker. */
const makerOf = async ({ ports, task }: Pick<Rotation, 'ports' | 'task'>, run: string): Promise<RunState> =>
  run === task.run ? 'active' : ports.runs.state(run);

interface Blindness {
  /** A secret to be taken for not there. */
  readonly leaveOut?: number;
}

/** Looks at everything that the plan depends on. What does not depend on each other is asked at once. */
export const observe = async (
  { task, ports, roster }: Pick<Rotation, 'task' | 'ports' | 'roster'>,
  { leaveOut }: Blindness = {},
): Promise<Observation> => {
  const began = ports.clock.elapsed();
  const asked = {
    roster: roster.read(),
    destinations: allOrErrors(
      task.destinations.map(async (destination) => ({
        destination,
        witness: await ports.destinations.read(destination),
      })),
    ),
    receipt: ports.receipts.read(),
  };
  // Whatever is wrong is told at once, on both sides.
  await allOrErrors<unknown>(Object.values(asked));
  const [reading, destinations, receipt] = [await asked.roster, await asked.destinations, await asked.receipt];
  const secrets = reading.secrets.filter(({ id }) => id !== leaveOut);
  const now = ports.clock.now();
  // Before the first answer the server's time is not known: it is counted back from now.
  const askedAt = now - (ports.clock.elapsed() - began);
  const classified = classify(secrets, task.identity, task.destinations, now, task.times);
  const seen: Observation = { ...classified, askedAt, destinations, receipt, maker: 'ended' };
  const newest = newestOf(seen);
  const proof = receiptOfNewest(seen);
  const [maker, verification] = await allDone([
    newest && !settled(seen) && now - newest.marker.created < task.times.otherRun
      ? makerOf({ ports, task }, newest.marker.run)
      : ('ended' as const),
    proof && proof.verifiedAt === undefined ? verificationOf({ ports, task }, proof.runs) : undefined,
  ]);
  return { ...seen, maker, ...(verification ? { verification } : {}) };
};
