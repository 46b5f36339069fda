import type { LocalCall } from './file-uses.ts';

/** One job that calls a workflow, both by their paths. */
export interface Call {
  readonly caller: string;
  readonly callee: string;
  readonly passes: LocalCall['passes'];
}

/** Which secrets of its callers a workflow knows by a name of its own, in capitals. */
export type Passed = ReadonlyMap<string, ReadonlySet<string>>;

// As deep as GitHub lets workflows call each other.
const DEEPEST = 10;
// More than anybody has, and few enough that a hostile checkout costs little.
const MOST_NAMES = 5000;
const MOST_CALLS = 2000;

/** Follows secrets from caller to callee, by path of the called workflow. */
export const followCalls = (calls: readonly Call[]): ReadonlyMap<string, Passed> => {
  const passed = new Map<string, Map<string, Set<string>>>();
  let names = 0;
  const note = (callee: string, as: string, secret: string): boolean => {
    const key = as.toUpperCase();
    const file = passed.get(callee) ?? new Map<string, Set<string>>();
    const known = file.get(key) ?? new Set<string>();
    if (known.has(secret) || secret.toUpperCase() === key || names >= MOST_NAMES) return false;
    names += 1;
    passed.set(callee, file.set(key, known.add(secret)));
    return true;
  };
  const follow = ({ caller, callee, passes }: Call): boolean => {
    const above = passed.get(caller) ?? new Map<string, Set<string>>();
    const pairs =
      passes === 'all'
        ? [...above].flatMap(([as, secrets]) => [...secrets].map((secret) => [as, secret] as const))
        : [...passes].flatMap(([as, secrets]) =>
            secrets.flatMap((secret) =>
              [secret, ...(above.get(secret.toUpperCase()) ?? [])].map((one) => [as, one] as const),
            ),
          );
    return pairs.filter(([as, secret]) => note(callee, as, secret)).length > 0;
  };
  const followed = calls.slice(0, MOST_CALLS);
  for (let depth = 0; depth < DEEPEST; depth++) if (followed.filter(follow).length === 0) break;
  return passed;
};
