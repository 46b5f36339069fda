import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentAt, workflowIn } from '../support/documents.ts';
import { pages } from '../support/fenced-blocks.ts';
import { addressesOf, anchorsOf, deadLinks, deadPaths, linksOf, resolvedLink } from '../support/page-links.ts';

const linkedFrom = (page: string): Set<string> =>
  new Set(linksOf(documentAt(page)).map((target) => resolvedLink(page, target).path));

describe('links', () => {
  it('are found', () => {
    const some = ['.github/pull_request_template.md', 'README.md', 'docs/README.md', 'docs/recipes/cron.md'];
    expect(pages()).toEqual(expect.arrayContaining([...some, 'policy/README.md']));
    expect(pages().flatMap((page) => linksOf(documentAt(page))).length).toBeGreaterThan(100);
  });

  it.each(pages())('of %s lead to a page, and to a heading of it', (page) => {
    expect(deadLinks(page, documentAt(page), documentAt)).toEqual([]);
  });

  it.each(pages())('%s names files that are there', (page) => {
    expect(deadPaths(page, documentAt(page))).toEqual([]);
  });

  it('that the program and other files give as addresses lead there, too', () => {
    const files = globSync(['src/**/*.ts', '{.github,examples}/**/*.yml', 'docs/**/*.md']);
    const targets = new Set(files.flatMap((path) => addressesOf(documentAt(path))));
    const known = ['docs/check.md#findings', 'README.md#in-an-incident', 'schema/secret-rotation.schema.json'];
    expect([...targets]).toEqual(expect.arrayContaining(known));
    const links = [...targets].map((target) => `[a](${target})`).join(' ');
    expect(deadLinks('x.md', links, documentAt)).toEqual([]);
    expect(deadLinks('x.md', '[a](docs/check.md#found) [b](README.md#incident)', documentAt)).toHaveLength(2);
  });

  it('that lead nowhere would be caught', () => {
    const text = [
      '# One `two`, three!',
      '# One two three',
      '[a](check.md) [b](chek.md) [c](#one-two-three-1) [d](#one-two) [e](check.md#findings) [f](check.md#found)',
      '[g](../../x.md) [h](https://example.com/x.md) `[i](x.md)` [j](adr) [k](adr#x)',
      '```md\n[l](x.md)\n# four\n```',
    ].join('\n');
    expect(
      deadLinks('docs/testing.md', text, (path) => (path === 'docs/testing.md' ? text : documentAt(path))),
    ).toEqual(['chek.md', '#one-two', 'check.md#found', '../../x.md', 'adr#x']);
    expect(anchorsOf('## `AUTHENTICATION_FAILED`\n## [A](b.md), and *c*\n')).toEqual([
      'authentication_failed',
      'a-and-c',
    ]);
    const named = '`src/domain/plan.ts` `src/domain/plans.ts` `test/kills/*.ts` `.github/x.yml` `.npmrc` `.x.json`';
    expect(deadPaths('CONTRIBUTING.md', named)).toEqual(['src/domain/plans.ts', '.github/x.yml', '.x.json']);
    expect(deadPaths('docs/recipes/cron.md', named)).toEqual(['src/domain/plans.ts', '.x.json']);
  });
});

describe('commands', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(documentAt('package.json'));
  const unknown = (text: string): string[] =>
    [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts));

  it.each([...pages(), '.ci/run', ...globSync('.github/workflows/*.yml')])('%s runs scripts that there are', (path) => {
    expect(unknown(documentAt(path))).toEqual([]);
  });

  it('that are not there would be noticed', () => {
    expect(unknown('`npm run lint:workflow` `npm run lint` `npm run -s nothing`')).toEqual([
      'lint:workflow',
      'nothing',
    ]);
  });
});

describe('the index', () => {
  const missing = (index: string, some: readonly string[]): string[] => {
    const linked = linkedFrom(index);
    return some.filter((page) => page !== index && !linked.has(page));
  };

  it('of the documentation names every page', () => {
    expect(missing('docs/README.md', globSync(['docs/*.md', 'docs/recipes/*.md']))).toEqual([]);
    expect(missing('docs/README.md', ['docs/adr/README.md', 'docs/none.md'])).toEqual(['docs/none.md']);
  });

  it('of the decision records names every record', () => {
    expect(missing('docs/adr/README.md', globSync('docs/adr/*.md'))).toEqual([]);
  });

  it('of the decision records has no gap, and each record is called by its number', () => {
    const numbers = globSync('docs/adr/0*.md').map((path) => path.slice('docs/adr/'.length).slice(0, 4));
    expect(numbers.sort()).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
    const titles = globSync('docs/adr/0*.md').map((path) => [path, documentAt(path).slice(0, 8)]);
    expect(titles).toEqual(titles.map(([path = '']) => [path, `# ${path.slice('docs/adr/'.length).slice(0, 4)}: `]));
  });

  it('is linked from the README', () => {
    expect([...linkedFrom('README.md')]).toContain('docs/README.md');
  });
});

describe('the README', () => {
  const lengthOf = (text: string): number => text.trimEnd().split('\n').length;

  it('stays under 300 lines, its workflows under 30 and 20', () => {
    expect(lengthOf(documentAt('README.md'))).toBeLessThan(300);
    expect(lengthOf(workflowIn('README.md', '.github/workflows/rotate.yml'))).toBeLessThanOrEqual(30);
    expect(lengthOf(workflowIn('README.md', '.github/workflows/verify-connect.yml'))).toBeLessThanOrEqual(20);
  });
});
