import { WorkflowError } from './document.ts';

/** One job of a matrix: its values by name. */
export type Combination = Readonly<Record<string, unknown>>;

const MOST_JOBS = 256;

const entriesOf = (value: unknown, what: string): Combination[] => {
  if (value === undefined) return [];
  const list: unknown[] = Array.isArray(value) ? value : [];
  const objects = list.filter((entry) => entry !== null && typeof entry === 'object');
  if (!Array.isArray(value) || objects.length < list.length) {
    throw new WorkflowError(`strategy.matrix.${what} is not a list of mappings`);
  }
  return objects.map((entry) => ({ ...entry }));
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const product = (axes: readonly [string, unknown][]): Combination[] => {
  if (axes.length === 0) return [];
  return axes.reduce<Combination[]>(
    (combinations, [name, values]) => {
      if (!Array.isArray(values)) throw new WorkflowError(`strategy.matrix.${name} is not a list`);
      return combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
    },
    [{}],
  );
};

/** The jobs that a matrix means, by GitHub's rules for `include` and `exclude`. */
export const expandMatrix = (matrix: unknown): Combination[] => {
  if (matrix === null || typeof matrix !== 'object') throw new WorkflowError('strategy.matrix is not a mapping');
  const { include, exclude, ...axes }: Record<string, unknown> = { ...matrix };
  const excluded = entriesOf(exclude, 'exclude');
  const kept = product(Object.entries(axes)).filter(
    (combination) => !excluded.some((no) => Object.entries(no).every(([key, value]) => same(combination[key], value))),
  );
  const extended = kept.map((original) => ({ original, values: { ...original } }));
  const added: Combination[] = [];
  for (const entry of entriesOf(include, 'include')) {
    // An entry joins every combination whose own values it does not contradict, and stands alone when there is none.
    const fitting = extended.filter(({ original }) =>
      Object.entries(entry).every(([key, value]) => !(key in original) || same(original[key], value)),
    );
    for (const { values } of fitting) Object.assign(values, entry);
    if (fitting.length === 0) added.push(entry);
  }
  const jobs = [...extended.map(({ values }) => values), ...added];
  if (jobs.length === 0) throw new WorkflowError('strategy.matrix has no job');
  if (jobs.length > MOST_JOBS)
    throw new WorkflowError(`strategy.matrix has ${jobs.length} jobs, more than ${MOST_JOBS}`);
  return jobs;
};
