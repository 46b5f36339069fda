import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundledPackages } from '../support/bundle.ts';
import { documentAt } from '../support/documents.ts';

const LIST = 'policy/licences.json';
const list = z
  .strictObject({
    shipped: z.array(z.string()),
    development: z.array(z.string()),
    unnamed: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(documentAt(LIST)));
const manifest = z.object({ name: z.string(), license: z.unknown().optional() });
const lock = z
  .object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) })
  .parse(JSON.parse(documentAt('package-lock.json')));

/** Whether an SPDX expression of names joined by OR, or by AND, can be met; every other form cannot. */
const allowed = (expression: string, licences: readonly string[]): boolean => {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  const either = plain.split(' OR ');
  if (either.length > 1) return either.some((one) => licences.includes(one));
  return plain.split(' AND ').every((one) => licences.includes(one));
};

interface Found {
  readonly path: string;
  readonly name: string;
  readonly license: string;
}

/** What a package says of itself; one for another machine is not there, and the lock file tells what it said. */
const licenceOf = (path: string, locked: string | undefined): Found => {
  const file = new URL(`../../${path}/package.json`, import.meta.url);
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (!existsSync(file)) return { path, name, license: locked ?? 'none' };
  const own = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const license = typeof own.license === 'string' ? own.license : list.unnamed[own.name];
  return { path, name: own.name, license: license ?? 'none' };
};

const problems = (found: readonly Found[], licences: readonly string[], where: string): string[] =>
  found
    .filter(({ license }) => !allowed(license, licences))
    .map(
      ({ path, license }) =>
        `${path}: ${license}. Take another package, or, if its terms can be kept, add the licence under "${where}" in ${LIST}.`,
    );

const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { license }]) => licenceOf(path, license));

describe('licences', () => {
  it('are read for every package of the lock file', () => {
    expect(installed.length).toBeGreaterThan(300);
    expect(installed.filter(({ license }) => license === 'MIT').length).toBeGreaterThan(100);
  });

  it('of what is shipped are among those that may be', () => {
    const bundled = bundledPackages().map(({ name, license }) => ({ path: `the bundle: ${name}`, name, license }));
    expect(bundled.length).toBeGreaterThan(20);
    expect(problems(bundled, list.shipped, 'shipped')).toEqual([]);
    for (const { name, license } of bundled) {
      expect(installed.filter((one) => one.name === name).map((one) => one.license)).toContain(license);
    }
  });

  it('of all that is installed are among those that may be used', () => {
    expect(problems(installed, [...list.shipped, ...list.development], 'development')).toEqual([]);
  });

  it('that are not listed would be caught', () => {
    const licences = ['MIT', 'Apache-2.0'];
    expect(problems([{ path: 'node_modules/x', name: 'x', license: 'AGPL-3.0' }], licences, 'shipped')).toEqual([
      'node_modules/x: AGPL-3.0. Take another package, or, if its terms can be kept, add the licence under "shipped" in policy/licences.json.',
    ]);
    expect(
      ['MIT', '(MIT OR GPL-3.0)', 'GPL-3.0 OR MIT', 'MIT AND Apache-2.0'].filter((one) => !allowed(one, licences)),
    ).toEqual([]);
    const refused = [
      'none',
      'GPL-3.0',
      'MIT AND GPL-3.0',
      'MIT-0',
      'SEE LICENSE IN LICENSE',
      'GPL-3.0 OR (MIT AND Apache-2.0)',
      '',
    ];
    expect(refused.filter((one) => allowed(one, licences))).toEqual([]);
  });

  it('are listed only where a package has them, each once', () => {
    const named = [...list.shipped, ...list.development];
    expect(new Set(named).size).toBe(named.length);
    const unnamed = installed.filter(({ name }) => name in list.unnamed).map(({ name }) => name);
    expect([...new Set(unnamed)]).toEqual(Object.keys(list.unnamed));
    // A licence that nothing has would let in, unseen, the first package that has it.
    const namesIn = (found: readonly Pick<Found, 'license'>[]) =>
      new Set(found.flatMap(({ license }) => license.replaceAll(/[()]/g, '').split(/ (?:OR|AND) /)));
    expect(list.shipped.filter((one) => !namesIn(bundledPackages()).has(one))).toEqual([]);
    expect(list.development.filter((one) => !namesIn(installed).has(one))).toEqual([]);
  });
});
