// What the generators have in common: each says what its files are to hold.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';

const at = (path) => new URL(`../${path}`, import.meta.url);

/** The text of a file of this project; nothing where there is no such file. */
export const textAt = (path) => readFile(at(path), 'utf8').catch(() => '');

/** Writes texts by their paths; with --check it only says which of them are not fresh, and ends with 1. */
export const keepFresh = async (texts) => {
  for (const [path, text] of Object.entries(texts)) {
    if ((await textAt(path)) === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is stale: run \`npm run generate\`.`);
      process.exitCode = 1;
    } else {
      await mkdir(new URL('.', at(path)), { recursive: true });
      await writeFile(at(path), text);
    }
  }
};
