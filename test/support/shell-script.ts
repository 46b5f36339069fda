import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { documentAt } from './documents.ts';

/** Stands for npx: nothing is fetched, and the built command line is started. */
const NPX = `#!/bin/sh
[ "$1 $2" = '--yes rotate-client-secrets@1' ] || { echo "npx was asked for $*" >&2; exit 64; }
shift 2
exec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"
`;

interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script out of a document, as it stands there, with nothing of our environment. */
export const runScript = async (
  script: string,
  { folder, env }: { readonly folder: string; readonly env: Readonly<Record<string, string>> },
): Promise<ScriptResult> => {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin/npx'), NPX);
  chmodSync(join(folder, 'bin/npx'), 0o755);
  const child = spawn('sh', ['-e', '-c', script], {
    cwd: folder,
    env: { PATH: [join(folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':'), HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  return { code, stdout, stderr };
};

/** The scripts of one section of a document, in their order. */
export const scriptsIn = (document: string, heading: string): string[] => {
  const [, section = ''] = documentAt(document).split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) => script);
};
