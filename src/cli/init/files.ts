import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, normalize, resolve, sep } from 'node:path';
import type { Problem } from '../../config/problems.ts';
import { RotationError } from '../../domain/errors.ts';
import type { Answers } from './answers.ts';
import { configText } from './config-file.ts';
import { rotateWorkflow, verifyWorkflow } from './workflows.ts';

/** A file that is to be written, by its path in the folder of the command. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a workflow calls it: GitHub's runners write paths with slashes. */
const inWorkflow = (path: string): string => path.split(sep).join('/');

/** A workflow reads its config file out of a checkout, which holds what is below this folder. */
export const misplaced = (ci: Answers['ci'], config: string): Problem | undefined => {
  if (ci !== 'github' || !(isAbsolute(config) || normalize(config).startsWith('..'))) return undefined;
  const message = `--config is ${JSON.stringify(config.slice(0, 100))}; expected a path below this folder, as the workflow reads it from a checkout.`;
  return { input: 'config', message, hint: 'Run this in the root of the repository, and give a path from there.' };
};

const ROTATING = '.github/workflows/rotate-client-secrets.yml';
const verifying = (workflow: string): string => `.github/workflows/${workflow}`;

/** The config file, and the workflows that go with it. */
export const filesFor = (answers: Answers, config: string): readonly NewFile[] => [
  { path: config, text: configText(answers) },
  ...(answers.ci === 'github' ? [{ path: ROTATING, text: rotateWorkflow(answers, inWorkflow(config)) }] : []),
  { path: verifying(answers.verifyWorkflow), text: verifyWorkflow(answers) },
];

/** Where they will be, which is known before anything is asked. */
export const pathsFor = (
  { ci, verifyWorkflow }: Pick<Answers, 'ci' | 'verifyWorkflow'>,
  config: string,
): readonly string[] => [config, ...(ci === 'github' ? [ROTATING] : []), verifying(verifyWorkflow)];

/** What keeps these files from being written: one that is there already, unless it may be written over, and two that are one. */
export const inTheWay = (
  folder: string,
  paths: readonly string[],
  { force }: { readonly force: boolean },
): Problem[] => {
  const targets = paths.map((path) => resolve(folder, path));
  return paths.flatMap((path, index) => {
    const target = targets[index] ?? '';
    if (targets.indexOf(target) < index) {
      const message = `${path} would be two files in one.`;
      return [{ input: 'verify-workflow', message, hint: 'Give another --verify-workflow, or another --config.' }];
    }
    if (force || !existsSync(target)) return [];
    const message = `${path} is there already.`;
    return [{ input: 'force', message, hint: 'Move it away, or write over it with --force.' }];
  });
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'something else is in the way',
  ENOTDIR: 'something else is in the way',
  EISDIR: 'a folder is in the way',
};

const cannotWrite = (path: string, error: unknown): RotationError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const message = `${path} cannot be written: ${reasons[code] ?? code}.`;
  return new RotationError({
    code: 'CONFIG_INVALID',
    message,
    hint: 'Mend that, or run this in another folder.',
    cause: error,
  });
};

/**
 * Writes them all, and tells of each; without `force` no file that has come up meanwhile is written over.
 * @throws RotationError at the first that cannot be written
 */
export const writeFiles = async (
  folder: string,
  files: readonly NewFile[],
  { force, told }: { readonly force: boolean; readonly told: (path: string) => void },
): Promise<void> => {
  for (const { path, text } of files) {
    const target = resolve(folder, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      throw cannotWrite(path, error);
    }
    told(path);
  }
};
