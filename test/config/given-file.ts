import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/config/problems.ts';
import { readSettings, type Settings } from '../../src/config/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { onGitHub, sourceOf, TENANT, TOKEN } from './given-inputs.ts';

/** The only name that a test's file has in messages. */
const FILE = 'rotation.yml';

/** What a job has that follows the recipe. */
export const withSecrets: Readonly<Record<string, string>> = {
  ...onGitHub,
  INGEST_CLIENT_SECRET: 'ingest~secret+value==',
  CONNECT_ADMIN_SECRET: 'admin~secret+value==',
};

/** The connection of a client that rotates itself. */
export const connect = (clientId = '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d', env = 'INGEST_CLIENT_SECRET'): string =>
  `{ tenant-id: ${TENANT}, client-id: ${clientId}, client-secret-env: ${env} }`;

/** A file of one good credential, with more lines for it. */
export const oneCredential = (...lines: string[]): string =>
  [
    'version: 1',
    'credentials:',
    '  ingest-prod:',
    `    connect: ${connect()}`,
    '    destinations: [{ repository: acme/ingest, secret: CONNECT_CLIENT_SECRET }]',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** Writes the file, and reads it with these inputs beside it. */
export const readFileWith = async (
  text: string | Uint8Array,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string | undefined>> = withSecrets,
): Promise<{ settings?: Settings; problems: readonly Problem[]; protectedOnes: readonly string[] }> => {
  const folder = temporaryFolder();
  const path = join(folder, FILE);
  writeFileSync(path, text);
  const protectedOnes: string[] = [];
  const source = sourceOf({ 'github-token': TOKEN, config: path, ...inputs }, environment);
  const result = await readSettings({
    ...source,
    protect: (value) => {
      protectedOnes.push(value);
      return source.protect(value);
    },
  });
  if ('settings' in result) return { settings: result.settings, problems: [], protectedOnes };
  const problems = result.problems.map((problem) => ({
    ...problem,
    input: problem.input.replace(path, FILE),
    message: problem.message.replace(path, FILE),
  }));
  return { problems, protectedOnes };
};

/** Everything that is wrong, as a person reads it. */
export const toldOf = async (...given: Parameters<typeof readFileWith>): Promise<string[]> =>
  (await readFileWith(...given)).problems.map(({ message, hint }) => `${message} ${hint}`);
