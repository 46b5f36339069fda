import type { Problem } from '../../src/config/problems.ts';
import { readSettings, type Settings } from '../../src/config/settings.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';

/** Long and odd enough to be found wherever it leaks. */
export const SECRET = 'qV7~client/secret+value=="9';
export const TOKEN = 'github_pat_0123456789abcdef';
export const TENANT = '7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10';
export const CLIENT = '0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d';
export const ADMIN = '2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11';

/** The least that a rotation needs. */
export const enough: Readonly<Record<string, string>> = {
  'tenant-id': TENANT,
  'client-id': CLIENT,
  'client-secret': SECRET,
  'secret-name': 'CONNECT_CLIENT_SECRET',
  'verify-workflow': 'verify-connect.yml',
  'github-token': TOKEN,
};

/** What the runner tells every job. */
export const onGitHub: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: 'acme/ingest',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_API_URL: 'https://api.github.com',
};

export const sourceOf = (
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>> = onGitHub,
  protect = (value: string) => new SecretValue(value),
) => ({ read: (name: string) => inputs[name] ?? '', environment, protect, externalRun: '4f9c2a7d1be0' });

/** Reads `enough` with these changes. */
export const read = (
  changes: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string | undefined>> = onGitHub,
) => readSettings(sourceOf({ ...enough, ...changes }, environment));

/** Settings with their only credential laid out beside what is common. */
export const laidOut = ({ credentials, ...common }: Settings) => {
  const [only, second] = credentials;
  if (!only || second) throw new Error('Inputs describe a single credential.');
  return { ...common, ...only, warnings: [...common.warnings, ...only.warnings] };
};

/** What was read, laid out. */
export const settingsOf = async (...given: Parameters<typeof read>) => {
  const result = await read(...given);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return laidOut(result.settings);
};

export const problemsOf = async (...given: Parameters<typeof read>): Promise<readonly Problem[]> => {
  const result = await read(...given);
  return 'problems' in result ? result.problems : [];
};
