import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';

const page = 'docs/threat-model.md';

/** The rows of the tables of attacks: what is tried, and the tests that the last cell names. */
const attacksIn = (text: string) => {
  const [, chapter = ''] = /^## Attacks[^\n]*\n([\s\S]*?)^## /m.exec(text) ?? [];
  return chapter
    .split('\n')
    .filter((line) => /^\| (?!attack \||-)/.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => ({
      attack: cells[0]?.trim() ?? '',
      tests: [...(cells.at(-1) ?? '').matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path),
    }));
};

const unproven = (text: string): string[] =>
  attacksIn(text)
    .filter(({ tests }) => tests.length === 0 || !tests.every((test) => test.endsWith('.test.ts') && existsSync(test)))
    .map(({ attack }) => attack);

it('the threat model names a test for each attack, and each is there', () => {
  expect(attacksIn(documentAt(page)).length).toBeGreaterThan(30);
  expect(unproven(documentAt(page))).toEqual([]);
});

it('an attack that no test shows would be noticed', () => {
  const table = (last: string) =>
    `## Attacks, and more\n\n| attack | a | b |\n| -- | -- | -- |\n| steal | a | ${last} |\n\n## Left\n`;
  expect(unproven(table('`test/guards/threat-model.test.ts`'))).toEqual([]);
  for (const last of ['', 'somebody', '`test/guards/none.test.ts`', '`docs/threat-model.md`']) {
    expect(unproven(table(last)), last).toEqual(['steal']);
  }
});

it('the README links to it', () => {
  expect(documentAt('README.md')).toContain(`(${page})`);
});
