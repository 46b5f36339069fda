// Starts a built program on Node 24, the runtime of GitHub's runner; installs that one package where the machine has none.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [program, ...args] = process.argv.slice(2);

const installed = (folder) => join(folder, 'node_modules', 'node', 'bin', 'node');

const install = () => {
  const folder = join(root, 'node_modules', '.node-24');
  if (existsSync(installed(folder))) return installed(folder);
  console.error(
    'Node 24 is needed, the runtime of GitHub\'s runner: installing the npm package "node" (nothing else).',
  );
  mkdirSync(folder, { recursive: true });
  const { node } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;
  const manifest = { private: true, allowScripts: { node: true }, dependencies: { node } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0 && existsSync(installed(folder))) return installed(folder);
  console.error('npm could not install the package "node". Install Node 24 and run this again.');
  process.exit(1);
};

const node24 = () => {
  if (Number(process.versions.node.split('.')[0]) === 24) return process.execPath;
  return existsSync(installed(root)) ? installed(root) : install();
};

const child = spawn(node24(), [join(root, program), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
