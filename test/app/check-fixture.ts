import { type CheckOptions, checkAll } from '../../src/app/check-all.ts';
import type { CheckTask } from '../../src/app/check-task.ts';
import type { ClientSecret } from '../../src/domain/client-secret.ts';
import { type ErrorCode, RotationError } from '../../src/domain/errors.ts';
import type { SecretUse } from '../../src/domain/secret-use.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import type { Witness } from '../../src/domain/witness.ts';
import type { RotatingWorkflow } from '../../src/ports/rotating-workflows.ts';
import { DAY, destination } from '../domain/examples.ts';
import { generation, now } from '../domain/plan-examples.ts';

/** Where the credential goes. */
const place = destination('CONNECT_CLIENT_SECRET');
/** A place that reads a secret. */
export const use = (secret: string, file = '.github/workflows/deploy.yml', line = 6): SecretUse => ({
  ...{ file, line, column: 1, endLine: line, endColumn: 9, secret },
});
/** What a port throws. */
export const error = (code: ErrorCode, message = 'No.') => new RotationError({ code, message, hint: 'Do.' });
/** A port that throws. */
export const fails = (code: ErrorCode) => () => Promise.reject(error(code));

/** A credential with these secrets; without a secret to ask with where none are given. */
export const taskOf = (
  secrets: (() => Promise<ClientSecret[]>) | undefined,
  more: Partial<CheckTask> = {},
): CheckTask => ({
  identity: { owner: 'acme/ops', credential: 'ingest-prod' },
  destinations: [place],
  policy: { warnBefore: 30 * DAY, failBefore: 7 * DAY, rotateBefore: 30 * DAY, gracePeriod: DAY, retireIds: [] },
  actsItself: false,
  ...(secrets ? { credentials: { list: secrets } } : {}),
  ...more,
});
/** One generation of 60 days ago. */
export const living = (daysLeft: number | null) => async () => [
  generation(7, now - 60 * DAY, { expiresAt: daysLeft === null ? null : now + daysLeft * DAY }),
];
/** What GitHub is asked. */
export const onGitHub = (
  read: () => Promise<Witness | null>,
  receipt?: () => Promise<null>,
): NonNullable<CheckTask['onGitHub']> => ({
  destinations: { read },
  ...(receipt ? { receipts: { read: receipt } } : {}),
});

interface World extends Partial<CheckOptions> {
  readonly uses?: readonly SecretUse[];
  readonly changed?: readonly string[];
  /** What of the checkout cannot be read: sentences. */
  readonly unread?: readonly string[];
  /** Of the run that made the newest generation, or what keeps GitHub from telling. */
  readonly workflow?: RotatingWorkflow | Error;
}

/** One that may run. */
export const enabled: RotatingWorkflow = { name: 'Rotate', state: 'enabled' };

/** A check, whom it asked for what, and what it says of the first credential. */
export const check = async (
  tasks: readonly CheckTask[],
  { uses = [], changed = [], unread = [], workflow, ...more }: World = {},
) => {
  const asked: string[] = [];
  const told: string[] = [];
  const report = await checkAll(tasks, {
    clock: { now: () => now, latest: () => now, elapsed: () => 0, sleep: async () => {} },
    times: protocolTimes,
    beforeMerging: false,
    concurrency: 2,
    reportMaxAge: 7 * DAY,
    warnBefore: 30 * DAY,
    failBefore: 7 * DAY,
    tokenEndsAt: () => undefined,
    leftOut: [],
    workflowsHere: [],
    repository: 'acme/ingest',
    told: ({ name }) => void told.push(name),
    ...(workflow
      ? {
          workflows: {
            of: async (run: string) => {
              asked.push(run);
              if (workflow instanceof Error) throw workflow;
              return workflow;
            },
          },
        }
      : {}),
    checkout: {
      findUses: async () => {
        asked.push('uses');
        return { found: uses, leftOut: unread };
      },
      changedFiles: async () => ({ found: new Set(changed), leftOut: [] }),
    },
    ...more,
  });
  const [only] = report.credentials;
  return { report, asked, told, reasons: only?.findings.map(({ reason }) => reason), hint: only?.findings[0]?.hint };
};
