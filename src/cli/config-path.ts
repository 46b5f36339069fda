import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a config file is looked for when none is named, from the folder of the command. */
export const usualConfigPaths = ['.github/secret-rotation.yml', 'secret-rotation.yml'] as const;

/** A file that was probably meant to be one of them: GitHub takes either ending for its own files. */
export const almostConfig = (folder: string): string | undefined =>
  usualConfigPaths.map((path) => path.replace(/yml$/, 'yaml')).find((path) => existsSync(join(folder, path)));

/** The first of the usual files that is there. */
export const findConfig = (folder: string): string | undefined =>
  usualConfigPaths.find((path) => existsSync(join(folder, path)));
