import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecretUses } from '../../../src/adapters/workflow-files/find-secret-uses.ts';
import { checkoutWith } from './checkout-fixture.ts';

const WORKFLOWS = '.github/workflows';
const good = `on: push\njobs: { a: { runs-on: x, steps: [ { run: "\${{ secrets.GOOD }}" } ] } }\n`;
const at = (name: string) => `${WORKFLOWS}/${name}`;

/** What is found beside a good file, which must be found whatever the others do. */
const beside = async (files: Record<string, string | Uint8Array>) => {
  const { uses, warnings } = await findSecretUses(checkoutWith({ [at('good.yml')]: good, ...files }));
  expect(uses).toContainEqual(expect.objectContaining({ file: at('good.yml'), secret: 'GOOD', line: 2 }));
  return { others: uses.filter(({ file }) => file !== at('good.yml')), warnings };
};

const bomb = (levels: number): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: levels }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`).join('')}`;

describe('a checkout without workflows', () => {
  it.each([
    ['nothing', {}],
    ['other files', { 'README.md': `\${{ secrets.A }}`, '.github/CODEOWNERS': '*' }],
    ['a file in place of the folder', { '.github/workflows': good }],
    ['empty files', { [at('a.yml')]: '# nothing\n', [at('b.yml')]: 'null' }],
  ])('of %s uses no secret', async (_, files) => {
    const { uses, warnings } = await findSecretUses(checkoutWith(files));
    expect({ uses, warnings }).toEqual({ uses: [], warnings: [] });
  });

  it('that does not exist uses no secret', async () => {
    expect(await findSecretUses(join(checkoutWith({}), 'gone'))).toEqual({ uses: [], warnings: [] });
  });
});

it('four hundred workflows are all read', async () => {
  const steps = Array.from({ length: 30 }, (_, n) => `      - run: echo ${n} \${{ github.ref }}\n`).join('');
  const names = Array.from({ length: 400 }, (_, n) => at(`w${String(n).padStart(3, '0')}.yml`));
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}      - run: \${{ secrets.LAST }}\n`;
  const { others, warnings } = await beside(Object.fromEntries(names.map((name) => [name, text])));
  expect(others.map(({ file, line, column }) => [file, line, column])).toEqual(names.map((name) => [name, 36, 18]));
  expect(warnings).toEqual([]);
});

describe('is skipped with a warning:', () => {
  it.each([
    ['broken YAML', 'on: [push\njobs: {', /^.* was skipped: it is not YAML that can be read \(line \d+: /],
    ['a tab', 'on:\n\t- push', /not YAML/],
    ['no mapping but two documents', `${good}---\n${good}`, /more than one document/],
    ['Latin-1', Buffer.from(`name: caf\xe9 \${{ secrets.A }}`, 'latin1'), /: it is not UTF-8\.$/],
    ['UTF-16', Buffer.from(good, 'utf16le'), /: it is not UTF-8\.$/],
    ['a huge file', `# ${'x'.repeat(300_000)}\n${good}`, /: it has 300\d+ bytes; at most 262144 are read\.$/],
    ['depth', `a: ${'['.repeat(5000)}`, /nests more than 20 levels/],
    ['aliases that multiply', bomb(12), /: its aliases repeat too much\.$/],
    ['an alias of what holds it', 'a: &a [ *a ]', /aliases repeat too much/],
  ])('%s', async (_, content, warning) => {
    const { others, warnings } = await beside({ [at('bad.yml')]: content });
    expect(others).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
    expect(warnings[0]).toMatch(/^\.github\/workflows\/bad\.yml was skipped/);
  });

  it('what is no file', async () => {
    const root = checkoutWith({ [at('good.yml')]: good });
    execFileSync('mkfifo', [join(root, at('pipe.yml'))]);
    mkdirSync(join(root, at('folder.yml')));
    symlinkSync('/dev/zero', join(root, at('zero.yml')));
    symlinkSync('nowhere.yml', join(root, at('gone.yml')));
    symlinkSync('round.yml', join(root, at('round.yml')));
    symlinkSync('.', join(root, at('here.yml')));
    const { uses, warnings } = await findSecretUses(root);
    expect(uses).toHaveLength(1);
    expect(warnings).toEqual([
      `${at('gone.yml')} was skipped: it is a link that leads nowhere.`,
      `${at('here.yml')} was skipped: it is not a file.`,
      `${at('pipe.yml')} was skipped: it is not a file.`,
      `${at('round.yml')} was skipped: its links lead nowhere.`,
      `${at('zero.yml')} was skipped: it is a link that leads out of the checkout.`,
    ]);
  });

  it('what a hostile expression is too long for', async () => {
    const { others, warnings } = await beside({ [at('bad.yml')]: `a: \${{ ${'x'.repeat(30_000)} || secrets.A }}` });
    expect(others).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/line 1: GitHub would refuse an expression here/)]);
  });
});

describe('nothing outside of the checkout is read:', () => {
  const outside = () => checkoutWith({ 'secret.yml': good, 'action.yml': good, '.github/workflows/a.yml': good });

  it('by a link to a file', async () => {
    const root = checkoutWith({ [at('good.yml')]: good });
    const other = outside();
    symlinkSync(join(other, 'secret.yml'), join(root, at('out.yml')));
    symlinkSync('good.yml', join(root, at('within.yml')));
    const { uses, warnings } = await findSecretUses(root);
    expect(uses.map(({ file }) => file)).toEqual([at('good.yml'), at('within.yml')]);
    expect(warnings).toEqual([`${at('out.yml')} was skipped: it is a link that leads out of the checkout.`]);
  });

  it.each(['.github', WORKFLOWS])('by a link in place of %s', async (folder) => {
    const root = checkoutWith(folder === '.github' ? {} : { '.github/x': '' });
    symlinkSync(join(outside(), folder), join(root, folder));
    const { uses, warnings } = await findSecretUses(root);
    expect(uses).toEqual([]);
    expect(warnings).toContain(`${WORKFLOWS} was skipped: it is a link that leads out of the checkout.`);
  });

  it('by a folder whose name begins alike', async () => {
    const root = checkoutWith({ 'in/.github/workflows/good.yml': good, 'inside/secret.yml': good });
    symlinkSync('../../../inside/secret.yml', join(root, 'in', at('out.yml')));
    const { uses, warnings } = await findSecretUses(join(root, 'in'));
    expect(uses).toHaveLength(1);
    expect(warnings).toHaveLength(1);
  });

  it('by the path of an action or workflow', async () => {
    const escaping = ['./../outside', './x/../../outside', './../../../../../../../../etc'];
    const steps = escaping.map((path) => `{ uses: ${path} }`).join(', ');
    const text = `jobs: { a: { steps: [ ${steps} ] }, b: { uses: ./../outside/secret.yml, secrets: inherit } }`;
    const root = checkoutWith({ [`in/${at('a.yml')}`]: text, 'outside/action.yml': good, 'outside/secret.yml': good });
    const { uses, warnings } = await findSecretUses(join(root, 'in'));
    expect(uses.map(({ secret }) => secret)).toEqual(['*']);
    expect(warnings).toHaveLength(3);
    for (const warning of warnings) expect(warning).toMatch(/was skipped: it leads out of the checkout\.$/);
  });
});

describe('costs little, however hostile:', () => {
  const many = (count: number, text: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => text(n)).join('');

  it.each([
    ['expressions without end', `a: |\n${many(60_000, () => ' ${{')}`],
    ['expressions without number', `a: |\n${many(12_000, (n) => `  \${{secrets.A${n}}}\n`)}`],
    ['quotes', `a: "${many(60_000, () => '\\x41')}"\nb: '${many(60_000, () => "''")}'`],
    ['aliases of a long list', `a: &a [${many(20_000, () => 'x, ')}]\nb: [${many(20_000, () => '*a, ')}]`],
    ['keys that are all alike', many(20_000, () => 'a: b\n')],
    [
      'jobs that call each other',
      `jobs:\n${many(3000, (n) => `  j${n}: { uses: ./${at('bad.yml')}, secrets: { A${n}: "\${{ secrets.A${n + 1} }}" } }\n`)}`,
    ],
  ])('%s', async (_, text) => {
    const { warnings } = await beside({ [at('bad.yml')]: text });
    expect(warnings.length).toBeLessThan(3);
  });

  it('four hundred files with aliases that multiply', async () => {
    const files = Array.from({ length: 400 }, (_, n) => [at(`w${String(n).padStart(3, '0')}.yml`), bomb(12)]);
    // What comes before them is read.
    const { uses, warnings } = await findSecretUses(
      checkoutWith({ ...Object.fromEntries(files), [at('a.yml')]: good }),
    );
    expect(uses).toHaveLength(1);
    expect(warnings).toHaveLength(400);
    expect(warnings[0]).toMatch(/w000\.yml was skipped: its aliases repeat too much\.$/);
    expect(warnings[399]).toMatch(/w399\.yml was skipped: aliases of the files before it repeat too much\.$/);
  });

  it('secrets that are passed in circles', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `N${n}`);
    const passes = names.map((name, n) => `${name}: "\${{ secrets.${names[(n + 1) % 60]} }}"`).join(', ');
    const uses = names.map((name) => `\${{ secrets.${name} }}`).join(' ');
    const text = `jobs: { a: { uses: ./${at('bad.yml')}, secrets: { ${passes} } }, b: { steps: [ run: "${uses}" ] } }`;
    const { others } = await beside({ [at('bad.yml')]: text });
    expect(others.length).toBeGreaterThan(600);
    expect(others.length).toBeLessThan(100_000);
  });
});

it('never throws, whatever the files hold, and every place is in its file', async () => {
  const piece = fc.constantFrom(
    ...[
      '${{',
      '}}',
      ' secrets',
      '.A',
      "['B']",
      '\n',
      '\n  ',
      ': ',
      '- ',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a',
      '\\',
      '#',
      '{',
      '}',
      'if',
      'jobs',
      'é😀',
      '\r\n',
      '\t',
    ],
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      async (pieces, garbage) => {
        const texts = [pieces.join(''), `a: ${pieces.join('')}`, `a: |\n  ${pieces.join('')}${garbage}`, garbage];
        const root = checkoutWith(Object.fromEntries(texts.map((text, n) => [at(`f${n}.yml`), text])));
        const { uses } = await findSecretUses(root);
        for (const { file, line, column, endLine, endColumn } of uses) {
          const lines = new TextDecoder().decode(Buffer.from(texts[Number(file.at(-5))] ?? '')).split('\n');
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column);
          expect((lines[endLine - 1]?.length ?? -1) + 1).toBeGreaterThanOrEqual(endColumn);
          expect(endLine > line || endColumn > column).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
