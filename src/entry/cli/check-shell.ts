import { originOf } from '../../cli/init/origin.ts';
import type { CheckHost } from '../check-host.ts';
import { shell } from './shell.ts';

const LEFT_OUT =
  'Whether the secrets reached GitHub, and whether a workflow that rotates is enabled, was not looked at: github-token is not given.';

/** A shell for a check. A pull request is what the action is for; what is seen is in the table, and only counted before. */
export const checkShell = async (told: () => void): Promise<CheckHost> => ({
  ...shell,
  event: {},
  repository: shell.environment.GITHUB_REPOSITORY?.trim() || (await originOf(process.cwd())),
  leftOut: LEFT_OUT,
  told: () => told,
});
