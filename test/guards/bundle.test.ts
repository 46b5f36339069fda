import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundledChunks, bundledPackages, bundledPrograms, tracedPackages } from '../support/bundle.ts';
import { documentAt } from '../support/documents.ts';

const BUDGET = 'policy/bundle.json';
const budget = z
  .strictObject({ kibibytes: z.record(z.string(), z.number().int()), packages: z.array(z.string()) })
  .parse(JSON.parse(documentAt(BUDGET)));

/** A limit that is further above than this would let much come in unnoticed. */
const LOOSE = 1.1;

/** What is wrong with sizes, and what to do. */
const sizeProblems = (sizes: Readonly<Record<string, number>>, allowed: Readonly<Record<string, number>>): string[] => [
  ...Object.entries(sizes).flatMap(([name, size]) => {
    const limit = allowed[name];
    if (limit === undefined) return [`${name} has no limit in ${BUDGET}: write ${size} there`];
    if (size * LOOSE < limit)
      return [`${name} may load ${size} KiB, and ${BUDGET} allows ${limit}: lower it, so that growth is noticed.`];
    if (size <= limit) return [];
    return [
      `${name} may load ${size} KiB, ${size - limit} more than ${BUDGET} allows. See in 'git diff --stat dist' what came in. If users are better off with it, write ${size} there, and why in the commit.`,
    ];
  }),
  ...Object.keys(allowed)
    .filter((name) => !(name in sizes))
    .map((name) => `there is no program ${name} any more: take it out of ${BUDGET}`),
];

/** Which packages are in the bundle and should not be, or the other way round, and what to do. */
const packageProblems = (found: readonly string[], allowed: readonly string[]): string[] => [
  ...found
    .filter((name) => !allowed.includes(name))
    .map(
      (name) =>
        `${name} is in the bundle. Run 'npm explain ${name}' to see who brings it. If it has to be there, add it to ${BUDGET}, and a direct dependency to docs/adr/0001-dependencies.md.`,
    ),
  ...allowed
    .filter((name) => !found.includes(name))
    .map((name) => `${name} is not in the bundle any more: take it out of ${BUDGET}`),
];

const programs = bundledPrograms();
const names = bundledPackages().map(({ name }) => name);

describe('the bundle', () => {
  it('is as large as it may be', () => {
    const sizes = Object.fromEntries([...programs].map(([name, { kibibytes }]) => [name, kibibytes]));
    expect(sizeProblems(sizes, budget.kibibytes)).toEqual([]);
  });

  it('holds the packages that it may hold', () => {
    expect(packageProblems(names, budget.packages)).toEqual([]);
  });

  it('that is too large, or holds something else, would be told how to come in', () => {
    const sizes = { rotate: 101, check: 100, plan: 100, extra: 5 };
    expect(sizeProblems(sizes, { rotate: 100, check: 100, plan: 111, gone: 1 })).toEqual([
      "rotate may load 101 KiB, 1 more than policy/bundle.json allows. See in 'git diff --stat dist' what came in. If users are better off with it, write 101 there, and why in the commit.",
      'plan may load 100 KiB, and policy/bundle.json allows 111: lower it, so that growth is noticed.',
      'extra has no limit in policy/bundle.json: write 5 there',
      'there is no program gone any more: take it out of policy/bundle.json',
    ]);
    expect(packageProblems(['left-pad'], ['zod'])).toEqual([
      "left-pad is in the bundle. Run 'npm explain left-pad' to see who brings it. If it has to be there, add it to policy/bundle.json, and a direct dependency to docs/adr/0001-dependencies.md.",
      'zod is not in the bundle any more: take it out of policy/bundle.json',
    ]);
  });

  it('is measured with every chunk, each of which some program can load', () => {
    const reached = new Set([...programs.values()].flatMap(({ files }) => files));
    expect(bundledChunks().length).toBeGreaterThan(20);
    expect(bundledChunks().filter((chunk) => !reached.has(chunk))).toEqual([]);
    // An action loads less than the command line, which can do everything that they can.
    const sizeOf = (name: string): number => programs.get(name)?.kibibytes ?? 0;
    expect(sizeOf('verify')).toBeLessThan(sizeOf('rotate'));
    expect(sizeOf('rotate')).toBeLessThan(sizeOf('cli'));
  });
});

describe('the notices', () => {
  it('name each package once, with the version that is locked', () => {
    const { packages }: { packages: Record<string, { version?: string }> } = JSON.parse(
      documentAt('package-lock.json'),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const { name, version } of bundledPackages()) {
      const locked = Object.entries(packages).flatMap(([path, one]) =>
        path.endsWith(`node_modules/${name}`) ? [one.version] : [],
      );
      expect(locked, name).toContain(version);
    }
  });

  it('leave out nothing of which the bundle shows a trace, nor what the sources import', () => {
    expect(tracedPackages().length).toBeGreaterThan(20);
    expect(tracedPackages().filter((name) => !names.includes(name))).toEqual([]);
    // What .dependency-cruiser.json lets into the product.
    for (const name of [
      '@actions/core',
      '@octokit/rest',
      'jose',
      'libsodium-wrappers',
      'oauth4webapi',
      'undici',
      'yaml',
      'zod',
    ]) {
      expect(names).toContain(name);
    }
  });
});
