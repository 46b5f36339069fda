import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder that holds `action.yml` and `dist`, out of which this was started, perhaps through a link that npm made. */
export const packageRoot = (): string => dirname(dirname(realpathSync(process.argv[1] ?? 'dist/cli.js')));
