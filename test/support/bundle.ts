import { existsSync, globSync, statSync } from 'node:fs';
import { documentAt } from './documents.ts';

const NOTICES = 'dist/THIRD_PARTY_NOTICES.txt';
/** As the bundler writes that a chunk is loaded. */
const LOAD = /\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g;
const PROGRAM = /^ {4}(\w+): async \(\) => \(await (.*)\)\.\w+,$/gm;

const sizeOf = (path: string): number => statSync(new URL(`../../${path}`, import.meta.url)).size;
const chunkAt = (id: string): string => `dist/${id}.index.js`;
const loadedBy = (text: string): string[] => [...text.matchAll(LOAD)].map(([, id = '']) => id);

/** What a program may load in the course of its life: its stub, what all share, and every chunk that leads on from there. */
const filesFrom = (own: readonly string[], shared: readonly string[]): string[] => {
  const found = new Set<string>();
  const waiting = [...own, ...shared];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...loadedBy(documentAt(chunkAt(id))));
  }
  return [...found].sort().map(chunkAt);
};

export interface BundledProgram {
  readonly files: readonly string[];
  readonly kibibytes: number;
}

/** The programs of the built bundle, by their names. */
export const bundledPrograms = (): Map<string, BundledProgram> => {
  const index = documentAt('dist/index.js');
  const shared = loadedBy(index.replaceAll(PROGRAM, ''));
  return new Map(
    [...index.matchAll(PROGRAM)].map(([, name = '', loads = '']) => {
      const files = [`dist/${name}.js`, 'dist/index.js', ...filesFrom(loadedBy(loads), shared)];
      const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
      return [name, { files, kibibytes: Math.ceil(bytes / 1024) }];
    }),
  );
};

/** Every chunk of the built bundle. */
export const bundledChunks = (): string[] => globSync('dist/*.index.js').sort();

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages that the build found in the bundle, as the notices beside it name them. */
export const bundledPackages = (): BundledPackage[] => {
  if (!existsSync(NOTICES)) throw new Error(`${NOTICES} is not there: run 'npm run build'`);
  return [...documentAt(NOTICES).matchAll(/^-{80}\n\n(\S+) (\d\S*) \((.+)\)\n\n-{80}\n\n(?=\S)/gm)].map(
    ([, name = '', version = '', license = '']) => ({ name, version, license }),
  );
};

/** Packages of which the bundler left a trace in what it wrote: not all of them. */
export const tracedPackages = (): string[] => {
  const traces = bundledChunks().flatMap((chunk) => [
    ...documentAt(chunk).matchAll(/^;\/\/ CONCATENATED MODULE: \.\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
  ]);
  return [...new Set(traces.map(([, name = '']) => name))].sort();
};
