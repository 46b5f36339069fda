import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** In bytes: about five thousand credentials. */
const LARGEST_CONFIG = 2 * 2 ** 20;

/** The text of a file, or what keeps it from being read: completes "config cannot be read: …". Without a hint it is not there. */
type ConfigText = { readonly text: string } | { readonly unreadable: string; readonly hint?: string };

const reasons: Readonly<Record<string, Extract<ConfigText, { unreadable: string }>>> = {
  ENOENT: { unreadable: 'there is no such file' },
  ENOTDIR: { unreadable: 'there is no such folder' },
  EACCES: {
    unreadable: 'this job may not read it',
    hint: 'Let the user that runs this read the file and its folders.',
  },
  ELOOP: { unreadable: 'it is a link that leads to itself', hint: 'Give the path of a file.' },
  ENAMETOOLONG: { unreadable: 'its name is too long', hint: 'Give the path of a file.' },
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const decoded = (bytes: Uint8Array): ConfigText => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'it is not UTF-8', hint: 'Save it as UTF-8.' };
  }
};

/** Reads a config file, if it is one: a regular file of bounded size in UTF-8. */
export const readConfigText = async (path: string): Promise<ConfigText> => {
  try {
    // A pipe is opened without waiting for somebody who writes into it.
    await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await file.stat();
    if (!stats.isFile()) return { unreadable: 'it is not a file' };
    if (stats.size > LARGEST_CONFIG) {
      const unreadable = `it has ${stats.size} bytes; expected at most ${LARGEST_CONFIG}`;
      return { unreadable, hint: 'Share the credentials between several files.' };
    }
    return decoded(await file.readFile());
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return reasons[code] ?? { unreadable: code };
  }
};
