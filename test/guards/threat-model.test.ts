import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const page = 'docs/threat-model.md';
const text = readFileSync(page, 'utf8');

it('the threat model names tests that exist, and points to pages that exist', () => {
  const tests = [...text.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, path = '']) => join(dirname(page), path));
  expect(new Set(tests).size).toBeGreaterThan(20);
  expect(links.length).toBeGreaterThan(1);
  expect([...tests, ...links].filter((path) => !existsSync(path))).toEqual([]);
});

it('the README links to it', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`(${page})`);
});
