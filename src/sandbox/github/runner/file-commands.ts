import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkflowError } from './document.ts';

const LARGEST_SUMMARY_BYTES = 1024 * 1024;

/** What a step said through the files that its environment names. */
export interface FileCommands {
  outputs: Map<string, string>;
  state: Map<string, string>;
  env: Map<string, string>;
  path: string[];
  /** `undefined` when it was too large to be shown. */
  summary: string | undefined;
}

/** `name=value` lines and `name<<END` blocks. */
const parseKeyValues = (text: string, file: string): Map<string, string> => {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    const [, name, delimiter] = block ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new WorkflowError(`${file}: the block of '${name}' has no end '${delimiter}'`);
      values.set(name, lines.slice(at + 1, end).join('\n'));
      at = end;
      continue;
    }
    const split = line.indexOf('=');
    if (split < 1) throw new WorkflowError(`${file}: invalid format '${line}'`);
    values.set(line.slice(0, split), line.slice(split + 1));
  }
  return values;
};

/** Makes the files for one step, runs it, reads them and takes them away again. */
export const withFileCommands = async <T>(
  temp: string,
  body: (env: Record<string, string>) => Promise<T>,
): Promise<{ result: T; said: FileCommands }> => {
  const folder = await mkdtemp(join(temp, '_runner_file_commands_'));
  const file = (name: string) => join(folder, name);
  const env = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  try {
    await Promise.all(Object.values(env).map((path) => writeFile(path, '')));
    const result = await body(env);
    const read = (path: string) => readFile(path, 'utf8');
    const summary = await read(env.GITHUB_STEP_SUMMARY);
    const said: FileCommands = {
      outputs: parseKeyValues(await read(env.GITHUB_OUTPUT), 'GITHUB_OUTPUT'),
      state: parseKeyValues(await read(env.GITHUB_STATE), 'GITHUB_STATE'),
      env: parseKeyValues(await read(env.GITHUB_ENV), 'GITHUB_ENV'),
      path: (await read(env.GITHUB_PATH)).split('\n').filter((line) => line !== ''),
      summary: Buffer.byteLength(summary) > LARGEST_SUMMARY_BYTES ? undefined : summary,
    };
    return { result, said };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
