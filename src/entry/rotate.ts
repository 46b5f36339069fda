import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { headerLine } from '../adapters/report/log.ts';
import { progressFor } from '../adapters/report/progress.ts';
import { readSettings } from '../config/settings.ts';
import { cancellation } from './cancellation.ts';
import { log } from './log.ts';
import { version } from './product.ts';
import { protect } from './protect.ts';
import { refuseInputs } from './refuse-inputs.ts';

/** The root action: reads its inputs, rotates every credential, and reports whatever happened. */
export const rotate = async (): Promise<void> => {
  const parsed = await readSettings({
    // The lines and columns of a list are counted as they stand in the workflow.
    read: (name) => core.getInput(name, { trimWhitespace: false }),
    environment: process.env,
    protect,
    externalRun: randomBytes(6).toString('hex'),
  });
  if ('problems' in parsed) return refuseInputs(parsed.problems);
  const { owner, credentials, concurrency, dryRun, warnings } = parsed.settings;
  core.info(headerLine({ version, credentials: credentials.length, owner }));
  for (const warning of warnings) core.warning(warning);

  const [{ compose }, { rotateAll }, { rotateCredential: work }, { publish }] = await Promise.all([
    import('./compose.ts'),
    import('../app/rotate-all.ts'),
    import('../app/rotate.ts'),
    import('./publish.ts'),
  ]);
  const { jobs, clock, end } = await compose(parsed.settings, cancellation());
  const progress = progressFor(log, { many: jobs.length > 1, dryRun });
  const published = rotateAll(jobs, { concurrency, progress, clock, work }).then((all) =>
    publish(parsed.settings, all),
  );
  await published.finally(() => end(core.info));
};
