import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';

const report = z.object({
  modules: z.array(
    z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })).default([]) }),
  ),
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** The imports below `src` of a folder, as dependency-cruiser sees them, types included. */
export interface Imports {
  /** `rule: file -> file`, of the rules of `.dependency-cruiser.json` */
  readonly violations: readonly string[];
  /** How many files were looked at. */
  readonly modules: number;
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export const importsIn = (cwd: string): Imports => {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = ['--config', resolve('.dependency-cruiser.json'), '-T', 'json', 'src'];
  let output: string;
  try {
    output = execFileSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  } catch (error) {
    // It exits with the number of violations.
    output = z.object({ stdout: z.string() }).parse(error).stdout;
  }
  const { modules, summary } = report.parse(JSON.parse(output));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
    edges: modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
    ),
  };
};
