import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** What a chunk holds, by a text that only that library has. */
const libraries = {
  octokit: 'octokit-core.js/',
  libsodium: 'crypto_pwhash_argon2id',
  'workflow parser': 'workflow-v1.0',
  sandbox: 'rotation-bot',
  hono: 'HonoRequest',
  jose: 'ERR_JWS_INVALID',
  'private key': 'whole to its last line',
  'GitHub App': 'They end within the hour',
  checkout: 'it is a link that leads out of the checkout',
  'workflow-file reader': 'GitHub would refuse an expression here',
};

/** Watches which chunks of the built bundle processes load that get this environment. */
export const watchLoading = () => {
  const folder = temporaryFolder();
  const list = join(folder, 'list');
  const hook = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
    registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context); } });`;
  writeFileSync(join(folder, 'hook.mjs'), hook);
  return {
    env: { NODE_OPTIONS: `--import ${join(folder, 'hook.mjs')}` },
    /** The libraries that this run loaded. */
    async by(run: Promise<unknown>): Promise<string[]> {
      await run;
      const files = readFileSync(list, 'utf8')
        .split('\n')
        .filter((url) => url.startsWith('file:') && url.includes('/dist/'));
      writeFileSync(list, '');
      expect(files.length).toBeGreaterThan(5);
      const text = files.map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('\n');
      return Object.entries(libraries).flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
    },
  };
};

/** A mark that no chunk has would prove nothing. */
export const expectMarksToExist = (): void => {
  const dist = new URL('../../dist/', import.meta.url);
  const chunks = readdirSync(dist).map((name) => readFileSync(new URL(name, dist), 'utf8'));
  for (const mark of Object.values(libraries)) expect(chunks.filter((text) => text.includes(mark))).not.toEqual([]);
};
