import { isMap, isScalar, type Scalar, type YAMLMap } from 'yaml';
import type { BoundedYaml } from '../yaml/bounded-yaml.ts';
import { type References, referencesInExpression, referencesInTemplate } from './expressions.ts';
import { type PlacedText, textOf } from './scalar-text.ts';
import { type Visitor, valueBehind, type WalkBudget, walk } from './walk.ts';

/** A use of a secret in one file, by indexes in its text. */
export interface UseInFile {
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  /** Of the job that it stands in, if it is a literal; undefined too where jobs with different ones share the text. */
  readonly environment: string | undefined;
}

/** A job that calls a reusable workflow of the same checkout. */
export interface LocalCall {
  /** As it is written: `./.github/workflows/deploy.yml`. */
  readonly workflow: string;
  /** Which secrets of the caller it passes, by the name that the called workflow knows them by; or all of them. */
  readonly passes: ReadonlyMap<string, readonly string[]> | 'all';
  /** Where it says so; for `inherit` only. */
  readonly inherit?: { readonly start: number; readonly end: number; readonly environment: string | undefined };
}

export interface FileUses {
  readonly uses: readonly UseInFile[];
  readonly calls: readonly LocalCall[];
  /** Actions of the same checkout that its steps use: `./check`. */
  readonly actions: readonly string[];
  /** Indexes of texts in which GitHub would refuse an expression. */
  readonly refused: readonly number[];
}

/** What is known of a text after all places that it stands in were seen. */
interface Seen {
  readonly environments: Set<string | undefined>;
  isCondition: boolean;
  isDeclared: boolean;
}

const LOCAL = /^\.\//;

const literal = (node: unknown): string | undefined => {
  if (!isScalar(node) || node.value === null) return undefined;
  const text = String(node.value);
  return text.includes('${{') || text === '' ? undefined : text;
};

const environmentOf = (yaml: BoundedYaml, job: YAMLMap | undefined): string | undefined => {
  if (!job) return undefined;
  const environment = valueBehind(yaml, job, 'environment');
  return literal(isMap(environment) ? valueBehind(yaml, environment, 'name') : environment);
};

const rangeOf = ({ range }: Scalar): { start: number; end: number } => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});

/** Every use of a secret in a workflow or action file; throws `AliasesRepeat`. */
export const usesIn = (file: string, yaml: BoundedYaml, budget: WalkBudget): FileUses => {
  const scalars = new Map<Scalar, Seen>();
  const jobs = new Set<YAMLMap>();
  const actions = new Set<string>();
  const environments = new Map<YAMLMap | undefined, string | undefined>();
  const visitor: Visitor = {
    map(node, room) {
      if (room === 'job') {
        jobs.add(node);
        environments.set(node, environmentOf(yaml, node));
      }
      if (room !== 'step') return;
      const action = literal(valueBehind(yaml, node, 'uses'));
      if (action !== undefined && LOCAL.test(action)) actions.add(action);
    },
    scalar(node, { room, parent, job, isKey }) {
      const seen = scalars.get(node) ?? { environments: new Set(), isCondition: false, isDeclared: false };
      scalars.set(node, seen);
      seen.environments.add(environments.get(job));
      seen.isCondition ||= room === 'condition';
      seen.isDeclared ||= isKey && parent === 'declared secrets';
    },
  };
  walk(yaml, visitor, budget);

  const read = (scalar: Scalar, isCondition: boolean): { placed: PlacedText; references: References } => {
    const placed = textOf(file, scalar);
    if (placed.text.includes('${{')) return { placed, references: referencesInTemplate(placed.text) };
    return { placed, references: isCondition ? referencesInExpression(placed.text) : { found: [], refused: false } };
  };

  const uses: UseInFile[] = [];
  const refused: number[] = [];
  for (const [scalar, { environments: all, isCondition, isDeclared }] of scalars) {
    const [first] = all;
    const environment = all.size === 1 ? first : undefined;
    if (isDeclared) uses.push({ ...rangeOf(scalar), secret: String(scalar.value), environment });
    const { placed, references } = read(scalar, isCondition);
    for (const { start, end, secret } of references.found)
      uses.push({ start: placed.start(start), end: placed.end(end - 1), secret, environment });
    if (references.refused) refused.push(rangeOf(scalar).start);
  }

  const namesIn = (node: unknown): string[] =>
    isScalar(node) ? read(node, false).references.found.map(({ secret }) => secret) : [];
  const calls = [...jobs].flatMap((job): LocalCall[] => {
    const workflow = literal(valueBehind(yaml, job, 'uses'));
    const secrets = valueBehind(yaml, job, 'secrets');
    if (workflow === undefined) return [];
    if (isMap(secrets)) {
      const passes = new Map<string, string[]>();
      for (const { key, value } of secrets.items) {
        const name = literal(yaml.resolved(key));
        if (name !== undefined) passes.set(name, namesIn(yaml.resolved(value)));
      }
      return [{ workflow, passes }];
    }
    if (!isScalar(secrets) || secrets.value !== 'inherit') return [];
    return [{ workflow, passes: 'all', inherit: { ...rangeOf(secrets), environment: environments.get(job) } }];
  });
  return { uses, calls, actions: [...actions], refused: refused.sort((one, other) => one - other) };
};
