import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const generator = fileURLToPath(new URL('../../scripts/generate-schema.mjs', import.meta.url));

test('the published schema of config files is what the parser’s schema generates', async () => {
  const run = promisify(execFile)(process.execPath, [generator, '--check']);
  await expect(run).resolves.toMatchObject({ stderr: '' });
});
