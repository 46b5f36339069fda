import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = '.github/workflows';
/** In bytes; GitHub takes no larger workflow file. */
const LARGEST = 512 * 1024;
const MOST_FILES = 1000;

const rotates = /^\s*(?:-\s+)?uses:\s*["']?[\w.-]+\/rotate-client-secrets@/m;

/** What people call it: its name, or its file's. */
const calledIn = (file: string, text: string): string => {
  const [, name] = /^name:[ \t]*([^\n#]+)/m.exec(text) ?? [];
  const plain = name?.trim().replaceAll(/^(["'])(.*)\1$/g, '$2') ?? '';
  return JSON.stringify(plain === '' ? file : plain);
};

/** The workflow of the checkout that rotates, in quotes; undefined where there is none, or more than one. */
export const rotatingWorkflowIn = async (root: string): Promise<string | undefined> => {
  const names = await readdir(join(root, FOLDER)).catch((): string[] => []);
  const found: string[] = [];
  for (const name of names.filter((one) => /\.ya?ml$/.test(one)).slice(0, MOST_FILES)) {
    const path = join(root, FOLDER, name);
    const usable = await stat(path).then(
      (stats) => stats.isFile() && stats.size <= LARGEST,
      () => false,
    );
    const text = usable ? await readFile(path, 'utf8').catch(() => '') : '';
    if (rotates.test(text)) found.push(calledIn(name, text));
  }
  const [only, second] = found;
  return second === undefined ? only : undefined;
};
