import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a config file is looked for when none is named, from the folder of the command. */
export const usualConfigPaths = ['.github/secret-rotation.yml', 'secret-rotation.yml'] as const;

/** The first of the usual files that is there. */
export const findConfig = (folder: string): string | undefined =>
  usualConfigPaths.find((path) => existsSync(join(folder, path)));
