import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../../config/problems.ts';
import type { Answers } from './answers.ts';
import { configText } from './config-file.ts';
import { rotateWorkflow, verifyWorkflow } from './workflows.ts';

/** A file that is to be written, by its path in the folder of the command. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The config file, and the workflows that go with it. */
export const filesFor = (answers: Answers, config: string): readonly NewFile[] => [
  { path: config, text: configText(answers) },
  ...(answers.ci === 'github'
    ? [{ path: '.github/workflows/rotate-client-secrets.yml', text: rotateWorkflow(answers, config) }]
    : []),
  { path: `.github/workflows/${answers.verifyWorkflow}`, text: verifyWorkflow(answers) },
];

/** Files that are there already, and would be written over. */
export const inTheWay = (folder: string, files: readonly NewFile[]): Problem[] =>
  files
    .filter(({ path }) => existsSync(resolve(folder, path)))
    .map(({ path }) => ({
      input: 'force',
      message: `${path} is there already.`,
      hint: 'Move it away, or write over it with --force.',
    }));

/** Writes them all; without `force` no file that has come up meanwhile is written over. */
export const writeFiles = async (folder: string, files: readonly NewFile[], { force }: { readonly force: boolean }) => {
  for (const { path, text } of files) {
    const target = resolve(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, { flag: force ? 'w' : 'wx' });
  }
};
