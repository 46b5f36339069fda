import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './github/repository.ts';
import { interceptAround, type LoopbackServer } from './loopback-server.ts';
import { Unusable } from './unusable.ts';

const TARGET = '.github/workflows';
/** In bytes; GitHub takes no larger workflow file. */
const LARGEST = 512 * 1024;

/** Undefined for what is no file, too large, or cannot be read: a link to itself, or one that is not ours. */
const textOf = (path: string): string | undefined => {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
};

const filesIn = (folder: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    // It may be made later.
    return found;
  }
  for (const name of names) {
    const text = textOf(join(folder, name));
    if (text !== undefined) found.set(`${TARGET}/${name}`, text);
  }
  return found;
};

/**
 * A folder that may be made later.
 * @throws Unusable when something else is there
 */
export const folderOfWorkflows = (path: string): string => {
  if (!mayBeFolder(path)) throw new Unusable('workflows', 'it is no folder');
  return path;
};

const mayBeFolder = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
  } catch {
    // A name that is too long, a link to itself.
    return false;
  }
};

/** Gives a repository the workflow files of a folder, as they are at each request, over those that it has itself. */
export const followFolder = (folder: string, repository: Repository, server: LoopbackServer): void => {
  const own = new Map(repository.ref()?.files);
  let before: ReadonlyMap<string, string> = new Map();
  interceptAround(server, (_, answer) => {
    const now = filesIn(folder);
    for (const path of before.keys()) if (!now.has(path)) repository.setFile(path, own.get(path));
    for (const [path, text] of now) repository.setFile(path, text);
    before = now;
    return answer();
  });
};
