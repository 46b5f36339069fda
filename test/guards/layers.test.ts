import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const cruise = (cwd: string): { violations: string[]; modules: number } => {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = ['--config', resolve('.dependency-cruiser.json'), '-T', 'json', 'src'];
  let output: string;
  try {
    output = execFileSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  } catch (error) {
    // It exits with the number of violations.
    output = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  const { summary } = report.parse(JSON.parse(output));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
  };
};

describe('imports', () => {
  it('point down, in no circle', () => {
    const { violations, modules } = cruise('.');
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });

  it('would be caught pointing up', () => {
    const house = mkdtempSync(join(tmpdir(), 'house-'));
    try {
      for (const floor of ['src/domain', 'src/app']) mkdirSync(join(house, floor), { recursive: true });
      writeFileSync(join(house, 'tsconfig.json'), '{}');
      writeFileSync(join(house, 'src/app/rotate.ts'), 'export const up = 1;\n');
      writeFileSync(join(house, 'src/domain/plan.ts'), "export { up } from '../app/rotate.ts';\n");
      expect(cruise(house).violations).toEqual(['domain-is-pure: src/domain/plan.ts -> src/app/rotate.ts']);
    } finally {
      rmSync(house, { recursive: true });
    }
  });
});
