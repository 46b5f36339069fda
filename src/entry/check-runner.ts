import { checkLine } from '../adapters/report/check-words.ts';
import { plainLine } from '../adapters/report/untrusted.ts';
import type { CheckHost } from './check-host.ts';
import { log } from './log.ts';
import { protect } from './protect.ts';

const LEFT_OUT =
  'Whether the secrets reached GitHub, whether the rotating workflow is enabled, and which files the pull request changes was not looked at: github-token is not given.';

/** GitHub's runner, which tells the run of its event by variables. */
export const checkRunner = (): CheckHost => ({
  protect,
  log,
  event: process.env,
  repository: process.env.GITHUB_REPOSITORY?.trim() || undefined,
  leftOut: LEFT_OUT,
  told: (clock) => (one) => log.info(plainLine(checkLine(one, clock.now()), 1000)),
});
