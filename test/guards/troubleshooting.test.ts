import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/domain/errors.ts';
import { documentAt } from '../support/documents.ts';
import { tableOf, wordsIn } from '../support/page-tables.ts';

const text = documentAt('docs/troubleshooting.md');
const parts = ['Now', 'Causes', 'Do', 'Next run'];

/** What a page says of each code, by the code. */
const sectionsOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    page
      .split(/^## /m)
      .slice(1)
      .flatMap((section) => {
        const [, code] = /^`([A-Z_]+)`\n/.exec(section) ?? [];
        return code === undefined ? [] : [[code, section] as const];
      }),
  );

const missingParts = (section: string): string[] => parts.filter((part) => !section.includes(`\n- **${part}:** `));

const firstCells = (head: string): string[] => tableOf(text, head).map(([first = '']) => first);

const wordsOfType = (file: string, type: string): string[] => {
  const [, body = ''] = new RegExp(`export type ${type} =([^;]*);`).exec(documentAt(file)) ?? [];
  return [...body.matchAll(/'(\w+)'/g)].map(([, word = '']) => word);
};

describe('the page on troubleshooting', () => {
  it('has a section for every error code, in their order, and for no other', () => {
    expect([...sectionsOf(text).keys()]).toEqual([...errorCodes]);
  });

  it('says of each what it means, how things stand, why, what to do, and what the next run does', () => {
    for (const [code, section] of sectionsOf(text)) {
      expect(missingParts(section), code).toEqual([]);
      expect(section, code).toMatch(/^`[A-Z_]+`\n\n[A-Z]/);
    }
    expect(missingParts('`X`\n\nMeans.\n\n- **Now:** a\n- **Do:** b\n')).toEqual(['Causes', 'Next run']);
  });

  it('explains every status and every reason', () => {
    const statuses = wordsOfType('src/domain/report.ts', 'Status');
    const reasons = wordsOfType('src/domain/plan.ts', 'Reason');
    expect(Math.min(statuses.length, reasons.length)).toBeGreaterThan(5);
    expect([...firstCells('status').flatMap(wordsIn), 'failed'].sort()).toEqual(statuses.sort());
    expect(firstCells('reason').flatMap(wordsIn).sort()).toEqual(reasons.sort());
  });

  it('quotes warnings that the program gives', () => {
    const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));
    const given = (words: string): boolean => sources.some((source) => source.includes(words));
    const quoted = firstCells('warning').map((cell) => /^\*([^*]+)\*/.exec(cell)?.[1] ?? '');
    expect(quoted.length).toBeGreaterThan(5);
    const pieces = quoted.flatMap((one) => one.split('…').map((piece) => piece.trim()));
    expect(pieces.filter((piece) => piece !== '' && !given(piece))).toEqual([]);
    expect(given('No verification workflow could read')).toBe(false);
  });
});
