import { finding } from '../domain/check-finding.ts';
import { ageFindings, type CheckedCredential, type CheckReport, tokenFindings } from '../domain/check-report.ts';
import type { Instant } from '../domain/instant.ts';
import { type CheckContext, checkByReport, checkCredential } from './check.ts';
import type { AskingTask, CheckTask } from './check-task.ts';
import { type Sight, seeOnGitHub } from './see-on-github.ts';
import { sideBySide } from './side-by-side.ts';
import { type Checkout, withPlaces } from './with-places.ts';

export interface CheckOptions extends CheckContext {
  readonly concurrency: number;
  readonly checkout: Checkout;
  /** Of an earlier check. */
  readonly earlier?: Pick<CheckReport, 'checkedAt' | 'credentials'>;
  readonly reportMaxAge: number;
  readonly warnBefore: number;
  readonly failBefore: number;
  /** When the token for GitHub ends, as its answers have told by then. */
  readonly tokenEndsAt: () => Instant | undefined;
  /** What cannot be looked at in this run: sentences. */
  readonly leftOut: readonly string[];
  /** Told of each credential as soon as it was looked at. */
  readonly told: (credential: CheckedCredential) => void;
}

const NOBODY = 'this run knows no credential: it has neither secrets nor a report of an earlier check';
const NOBODY_HINT = 'Give report, the file of a check that ran with the secrets.';

const canAsk = (task: CheckTask): task is AskingTask => task.credentials !== undefined;

/** Where nobody says which credentials are meant, as of a fork: those that the report knows. */
const tasksOf = (
  tasks: readonly CheckTask[],
  { earlier, warnBefore, failBefore }: CheckOptions,
): readonly CheckTask[] =>
  tasks.length > 0
    ? tasks
    : (earlier?.credentials ?? []).map(({ name }) => ({
        identity: { owner: '', credential: name },
        destinations: [],
        policy: { warnBefore, failBefore, rotateBefore: 0, gracePeriod: 0, retireIds: [] },
        actsItself: false,
      }));

/** Looks at every credential, so many at once, whatever becomes of the others; changes nothing. */
export const checkAll = async (given: readonly CheckTask[], options: CheckOptions): Promise<CheckReport> => {
  const tasks = tasksOf(given, options);
  const { clock, concurrency, earlier, reportMaxAge, warnBefore, tokenEndsAt, told } = options;
  const asking = tasks.filter(canAsk);
  // In one moment, so that secrets of one place are read with one request, whichever credential they are of.
  const sights = new Map<CheckTask, Promise<Sight>>(asking.map((task) => [task, seeOnGitHub(task)]));
  for (const sight of sights.values()) sight.catch(() => {});
  const known = earlier && new Map(earlier.credentials.map((one) => [one.name, one]));
  const looked = await sideBySide(tasks, concurrency, async (task) => {
    const sight = sights.get(task);
    const one =
      canAsk(task) && sight ? await checkCredential(task, sight, options) : await checkByReport(task, known, options);
    told(one.checked);
    return one;
  });
  const seen = (await Promise.allSettled(sights.values())).flatMap((one) =>
    one.status === 'fulfilled' ? one.value.leftOut : [],
  );
  const { credentials, leftOut } = await withPlaces(
    looked.map(({ checked }) => checked),
    options,
  );
  const now = clock.now();
  const byReport = asking.length < tasks.length && earlier !== undefined;
  return {
    // As old as the oldest of what it says: who reads it later must not take it for newer.
    checkedAt: byReport ? earlier.checkedAt : now,
    credentials,
    findings: [
      ...(credentials.length === 0 ? [finding('NotChecked', NOBODY, NOBODY_HINT)] : []),
      ...(byReport ? ageFindings(earlier.checkedAt, now, reportMaxAge) : []),
      ...tokenFindings(tokenEndsAt(), now, warnBefore),
    ],
    leftOut: [...new Set([...options.leftOut, ...seen, ...looked.flatMap((one) => one.leftOut), ...leftOut])],
  };
};
