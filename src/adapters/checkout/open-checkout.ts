import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';

/** The text of a file, or what keeps it from being read: completes "FILE was skipped: …". */
type FileText = { readonly text: string } | { readonly skipped: string };

/** What is in a folder, sorted by name, or what keeps it from being listed. */
type Listing = { readonly entries: readonly Entry[] } | { readonly skipped: string };

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A folder that holds a checkout; nothing outside of it is ever opened. */
export interface Checkout {
  /** Empty where there is no such folder. */
  list(folder: string): Promise<Listing>;
  /** Undefined where there is no such file. */
  read(path: string): Promise<FileText | undefined>;
}

/** In bytes: a workflow of several thousand lines. */
const LARGEST_FILE = 256 * 1024;
/** In bytes: 400 workflows of a thousand lines each. */
const LARGEST_TOTAL = 16 * 2 ** 20;

const NOT_UTF8 = 'it is not UTF-8';
const OUTSIDE = 'it is a link that leads out of the checkout';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';

const isAbsent = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this job may not read it',
  ELOOP: 'its links lead nowhere',
};

const decoded = (bytes: Uint8Array): FileText => {
  // UTF-16 of plain words is UTF-8 too, with a zero in each.
  if (bytes.includes(0)) return { skipped: NOT_UTF8 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { skipped: NOT_UTF8 };
  }
};

/** `root` is the folder of the checkout; paths in it are relative, with `/`. */
export const openCheckout = (root: string): Checkout => {
  let left = LARGEST_TOTAL;

  /** Where it really is, links followed; undefined when that is outside. */
  const inside = async (path: string): Promise<string | undefined> => {
    const folder = await realpath(root);
    const real = await realpath(join(folder, ...path.split(posix.sep)));
    return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? real : undefined;
  };

  const readInside = async (real: string): Promise<FileText> => {
    // A pipe must not keep the run waiting, and a link that was laid since must not lead out.
    await using file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stats = await file.stat();
    if (!stats.isFile()) return { skipped: 'it is not a file' };
    if (stats.size > LARGEST_FILE) return { skipped: `it has ${stats.size} bytes; at most ${LARGEST_FILE} are read` };
    if (stats.size > left) return { skipped: `more than ${LARGEST_TOTAL} bytes of workflow files are not read` };
    left -= stats.size;
    const bytes = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(bytes, 0, stats.size, 0);
    return decoded(bytes.subarray(0, bytesRead));
  };

  return {
    async list(folder) {
      try {
        const real = await inside(folder);
        if (real === undefined) return { skipped: OUTSIDE };
        const found = await readdir(real, { withFileTypes: true });
        const entries = found.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
        return { entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
      } catch (error) {
        const code = codeOf(error);
        return isAbsent(code) ? { entries: [] } : { skipped: reasons[code] ?? code };
      }
    },
    async read(path) {
      try {
        const real = await inside(path);
        return real === undefined ? { skipped: OUTSIDE } : await readInside(real);
      } catch (error) {
        const code = codeOf(error);
        return isAbsent(code) ? undefined : { skipped: reasons[code] ?? code };
      }
    },
  };
};
