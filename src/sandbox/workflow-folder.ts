import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './github/repository.ts';
import { interceptAround, type LoopbackServer } from './loopback-server.ts';

const TARGET = '.github/workflows';
/** In bytes; GitHub takes no larger workflow file. */
const LARGEST = 512 * 1024;

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
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() && stats.size <= LARGEST) found.set(`${TARGET}/${name}`, readFileSync(path, 'utf8'));
  }
  return found;
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
