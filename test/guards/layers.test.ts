import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const cruise = (...paths: string[]): { violations: string[]; modules: number } => {
  let output: string;
  try {
    output = execFileSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        '.dependency-cruiser.json',
        '-T',
        'json',
        ...paths,
      ],
      { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
    );
  } catch (error) {
    // It exits with the number of violations.
    output = String((error as { stdout?: unknown }).stdout);
  }
  const { summary } = JSON.parse(output) as {
    summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
  };
};

describe('imports', () => {
  it('point down, in no circle', () => {
    const { violations, modules } = cruise('src');
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(50);
  });

  it('would be caught pointing up', () => {
    const folder = mkdtempSync('src/domain/guard-');
    try {
      writeFileSync(join(folder, 'upstairs.ts'), "export { rotateCredential } from '../../app/rotate.ts';\n");
      expect(cruise(folder).violations.join('\n')).toContain('domain-is-pure');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
