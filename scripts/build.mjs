// Builds dist: TypeScript to JavaScript, one bundle with lazy chunks, and one stub for each thing that can be started.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from './third-party-notices.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (tool, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    // Where ncc looks for "paths".
    env: { ...process.env, TS_NODE_PROJECT: join(root, 'tsconfig.bundle.json') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Each is started by the runner, or by an npm script, and tells the bundle what it is. */
const commands = ['rotate', 'post', 'check', 'verify', 'plan', 'merge', 'demo', 'sandbox'];

const empty = (folder) => rmSync(join(root, folder), { recursive: true, force: true });

empty('build');
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
// Only now: sources that do not compile leave dist as it was.
empty('dist');
run(
  '@vercel/ncc/dist/ncc/cli.js',
  ...['build', 'build/entry/main.js', '-o', 'dist', '--no-cache', '-q', '--stats-out', 'build/stats.json'],
);
const stats = JSON.parse(readFileSync(join(root, 'build', 'stats.json'), 'utf8'));
// Forty megabytes that nobody else reads.
empty('build/stats.json');
writeFileSync(join(root, 'dist', 'THIRD_PARTY_NOTICES.txt'), noticesOf(stats));
for (const command of commands) {
  writeFileSync(join(root, 'dist', `${command}.js`), `import { main } from './index.js';\nawait main('${command}');\n`);
}
// What npm puts on the path: it must be understood by a Node that is too old for the bundle.
copyFileSync(join(root, 'scripts', 'cli-stub.js'), join(root, 'dist', 'cli.js'));
chmodSync(join(root, 'dist', 'cli.js'), 0o755);
