import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { secretKinds } from '../../src/adapters/github/secret-kinds.ts';
import { rotationCost } from '../../src/domain/request-cost.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { documentAt, PROJECT } from '../support/documents.ts';

const recipes = globSync('docs/recipes/*.md').sort();
/** An action, a workflow or a command of ours. */
const use = new RegExp(`uses: ${PROJECT}|npx --yes rotate-client-secrets@1 [a-z]`);

describe('the recipes', () => {
  it.each(recipes)('%s shows a use of ours: an action, a workflow or a command', (recipe) => {
    expect(documentAt(recipe)).toMatch(use);
  });

  it.each(recipes)('%s says what its token needs, or whose secrets it takes', (recipe) => {
    expect(documentAt(recipe)).toMatch(/Metadata: read|README\.md#the-token|command-line\.md/);
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
