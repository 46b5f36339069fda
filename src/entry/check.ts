import * as core from '@actions/core';
import { checkHeaderLine } from '../adapters/report/check-words.ts';
import { readCheckSettings } from '../config/check-settings.ts';
import { cancellation } from './cancellation.ts';
import { checkRunner } from './check-runner.ts';
import { log } from './log.ts';
import { protect } from './protect.ts';
import { refuseInputs } from './refuse-inputs.ts';
import { version } from './version.ts';

/** What workflows that read the outputs as JSON go on to work with. */
const nothingKnown = { status: 'unknown', expiring: '[]', expired: '[]' };

/** `check/`: looks at every credential, changes nothing, and fails where one is about to hurt. */
export const check = async (): Promise<void> => {
  const parsed = await readCheckSettings({
    read: (name) => core.getInput(name, { trimWhitespace: false }),
    environment: process.env,
    protect,
  });
  if ('problems' in parsed) return refuseInputs(parsed.problems, nothingKnown);
  const { owner, credentials, warnings, report: earlier } = parsed.settings;
  core.info(checkHeaderLine({ version, credentials: credentials.length, owner, byReport: earlier !== undefined }));
  for (const warning of warnings) log.warning(warning);

  const [{ composeCheck }, { checkAll }, { publishCheck }] = await Promise.all([
    import('./compose-check.ts'),
    import('../app/check-all.ts'),
    import('./publish-check.ts'),
  ]);
  const composed = await composeCheck(parsed.settings, cancellation(), checkRunner());
  const { tasks, options, pullRequest, clock, close } = composed;
  try {
    const report = await checkAll(tasks, options);
    await publishCheck(parsed.settings, report, { pullRequest, now: clock.now() });
  } finally {
    await close();
  }
};
