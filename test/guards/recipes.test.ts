import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { secretKinds } from '../../src/adapters/github/secret-kinds.ts';
import { readInvocation } from '../../src/cli/invocation.ts';
import { checkInputs } from '../../src/config/check-inputs.ts';
import { readDestinationsInput } from '../../src/config/destinations-input.ts';
import { type Input, rotateInputs, verifyInputs } from '../../src/config/inputs.ts';
import { mergeInputs } from '../../src/config/merge-inputs.ts';
import { planInputs } from '../../src/config/plan-inputs.ts';
import { collectProblems } from '../../src/config/problems.ts';
import { rotationCost } from '../../src/domain/request-cost.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { argumentsIn, commandLinesIn } from '../support/command-words.ts';
import { documentAt } from '../support/documents.ts';

const recipes = [...globSync('docs/recipes/*.md'), 'docs/check.md'].sort();
const tables: Readonly<Record<string, Readonly<Record<string, Input>>>> = {
  'OWNER/rotate-client-secrets@v1': rotateInputs,
  'OWNER/rotate-client-secrets/verify@v1': verifyInputs,
  'OWNER/rotate-client-secrets/check@v1': checkInputs,
  'OWNER/rotate-client-secrets/plan@v1': planInputs,
  'OWNER/rotate-client-secrets/merge@v1': mergeInputs,
};

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const blocksOf = (recipe: string): string[] =>
  [...documentAt(recipe).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '');

const stepsOf = (yaml: string): Step[] => {
  const { jobs = {} } = parse(yaml) as Workflow;
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
};

/** Lists of destinations, in a workflow or alone. */
const listsIn = (recipe: string): string[] =>
  blocksOf(recipe).flatMap((yaml) => {
    if (yaml.trimStart().startsWith('- ')) return [yaml];
    return stepsOf(yaml).flatMap(({ with: given = {} }) => (given.destinations ? [given.destinations] : []));
  });

describe('the recipes', () => {
  it('are found, each in the list of documents', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(3);
    for (const recipe of recipes) expect(documentAt('docs/README.md')).toContain(`(${recipe.replace('docs/', '')})`);
  });

  it.each(recipes)('%s gives workflows whose inputs exist, none that is required left out', (recipe) => {
    const uses = blocksOf(recipe)
      .filter((yaml) => !yaml.trimStart().startsWith('- '))
      .flatMap(stepsOf)
      .flatMap(({ uses: action, with: given = {} }) => {
        const table = tables[action ?? ''];
        return table ? [{ table, given }] : [];
      });
    // Of another CI system a recipe has its pipeline, and test/scenarios/recipes-command-line.test.ts runs that.
    if (commandLinesIn(documentAt(recipe)).length === 0) expect(uses.length).toBeGreaterThan(0);
    for (const { table, given } of uses) {
      expect(Object.keys(table)).toEqual(expect.arrayContaining(Object.keys(given)));
      for (const [name, { required }] of Object.entries(table)) if (required) expect(given).toHaveProperty(name);
    }
  });

  it.each(recipes)('%s gives destinations that are understood', (recipe) => {
    for (const list of listsIn(recipe)) {
      const problems = collectProblems();
      expect(readDestinationsInput(list, problems).length).toBeGreaterThan(0);
      expect(problems.list).toEqual([]);
    }
  });

  it.each([...recipes, 'docs/command-line.md', 'README.md'])('%s gives command lines that are understood', (page) => {
    for (const line of commandLinesIn(documentAt(page))) {
      expect(readInvocation(argumentsIn(line), ''), line).toMatchObject({ kind: 'run' });
    }
  });

  it('name the permission of each kind of secret as the program does', () => {
    const rows = documentAt('docs/recipes/dependabot.md')
      .split('\n')
      .filter((line) => /^\| (repository|environment|organization)/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const apps = ['actions', 'dependabot', 'codespaces', 'agents'] as const;
    const expected = Object.entries(secretKinds).map(([scope, kinds]) => {
      const known: Readonly<Record<string, { readonly permission: string }>> = kinds;
      return [scope, ...apps.map((app) => known[app]?.permission ?? '')];
    });
    expect(rows.map(([scope = '', ...cells]) => [scope.split(' ')[0], ...cells])).toEqual(expected);
  });

  it('say how many requests a rotation asks at most, as the program counts them', () => {
    const rows = [...documentAt('docs/recipes/pace.md').matchAll(/^\| (\d+)\b([^|]*)\| ([\d,]+) \| ([\d,]+) \|$/gm)];
    expect(rows).toHaveLength(5);
    for (const [, count, where = '', ...said] of rows) {
      const repositories = Number(/in (\d+) repositories/.exec(where)?.[1] ?? count);
      const destinations = Array.from({ length: Number(count) }, (_, index) => ({
        repository: `acme/consumer-${index % repositories}`,
        secret: `SECRET_${index}`,
      }));
      const verifications = [{ repository: 'acme/consumer-0', timeout: 15 * 60_000 }];
      const costs = [false, true].map((waitForRuns) =>
        rotationCost({ destinations, verifications, policy: { waitForRuns }, times: protocolTimes }).get('acme'),
      );
      expect(costs).toEqual(said.map((number) => Number(number.replace(',', ''))));
    }
  });
});
