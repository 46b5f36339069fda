import { posix } from 'node:path';
import { type Checkout, openCheckout } from '../checkout/open-checkout.ts';
import { readBoundedYaml } from '../yaml/bounded-yaml.ts';
import { type FileUses, usesIn } from './file-uses.ts';
import { AliasesRepeat, type WalkBudget, walkBudget } from './walk.ts';

const MOST_FILES = 2000;
const MOST_FOLDERS = 1000;
const WORKFLOWS = '.github/workflows';
const ACTIONS = '.github/actions';
const YAML = /\.ya?ml$/;
const actionFiles = ['action.yml', 'action.yaml'];

/** A file that was read, and how its indexes become places. */
export interface ReadFile {
  readonly uses: FileUses;
  readonly placeAt: (offset: number) => { readonly line: number; readonly column: number };
}

/** A path of the checkout that a step or job names; undefined when it leads out. */
export const localPath = (written: string): string | undefined => {
  const path = posix.normalize(written).replace(/\/$/, '');
  return path === '..' || path.startsWith('../') || path.startsWith('/') ? undefined : path;
};

/** The files that GitHub reads without being told to, and what keeps folders from being listed. */
const filesToRead = async (checkout: Checkout, warn: (text: string) => void): Promise<string[]> => {
  const list = async (folder: string) => {
    const listing = await checkout.list(folder);
    if ('entries' in listing) return listing.entries;
    warn(`${folder} was skipped: ${listing.skipped}.`);
    return [];
  };
  const workflows = (await list(WORKFLOWS)).filter(({ name, isFolder }) => !isFolder && YAML.test(name));
  const files = workflows.map(({ name }) => posix.join(WORKFLOWS, name));
  files.push(...(await list('')).filter(({ name }) => actionFiles.includes(name)).map(({ name }) => name));
  const folders = [ACTIONS];
  for (const folder of folders) {
    if (folders.length > MOST_FOLDERS) break;
    for (const { name, isFolder } of await list(folder)) {
      if (isFolder) folders.push(posix.join(folder, name));
      else if (actionFiles.includes(name)) files.push(posix.join(folder, name));
    }
  }
  return files;
};

/** What a file uses, or why it is skipped. */
const parsed = (text: string, budget: WalkBudget): ReadFile | { readonly skipped: string } => {
  const yaml = readBoundedYaml(text);
  const error = yaml.errors.find(({ duplicateKey }) => !duplicateKey);
  if (error) return { skipped: `it is not YAML that can be read (line ${error.place.line}: ${error.message})` };
  try {
    return { uses: usesIn(text, yaml, budget), placeAt: yaml.placeAt };
  } catch (thrown) {
    if (!(thrown instanceof AliasesRepeat)) throw thrown;
    return {
      skipped: budget.left > 0 ? 'its aliases repeat too much' : 'aliases of the files before it repeat too much',
    };
  }
};

/** Reads the files of a checkout, and those of local actions that they use, by path. Nothing makes it fail. */
export const readFiles = async (root: string, warn: (text: string) => void): Promise<ReadonlyMap<string, ReadFile>> => {
  const checkout = openCheckout(root);
  const files = new Map<string, ReadFile>();
  const budget = walkBudget();
  const listed = await filesToRead(checkout, warn);
  const known = new Set(listed);
  const queue = [...listed];
  const enqueue = (folder: string): void => {
    for (const name of actionFiles) {
      const path = posix.join(folder, name);
      if (known.has(path)) continue;
      known.add(path);
      queue.push(path);
    }
  };
  for (const [index, path] of queue.entries()) {
    if (index === MOST_FILES) {
      warn(`${path} and what follows it were skipped: at most ${MOST_FILES} files are read.`);
      break;
    }
    const skip = (why: string): void => warn(`${path} was skipped: ${why}.`);
    const read = await checkout.read(path);
    const file = read && ('text' in read ? parsed(read.text, budget) : read);
    if (!file) {
      // An action need not have files of both names.
      if (index < listed.length) skip('it is a link that leads nowhere');
    } else if ('skipped' in file) {
      skip(file.skipped);
    } else {
      files.set(path, file);
      for (const offset of file.uses.refused)
        warn(
          `${path}, line ${file.placeAt(offset).line}: GitHub would refuse an expression here; its uses are not shown.`,
        );
      for (const action of file.uses.actions) {
        const folder = localPath(action);
        if (folder !== undefined) enqueue(folder);
        else warn(`${action}, which ${path} uses, was skipped: it leads out of the checkout.`);
      }
    }
  }
  return files;
};
