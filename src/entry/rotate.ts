import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { headerLine, logReporter } from '../adapters/report/log.ts';
import { readSettings } from '../config/settings.ts';
import { version } from './product.ts';
import { protect } from './protect.ts';
import { refuseInputs } from './refuse-inputs.ts';

/** Aborts at the first signal: no new step is started, and what was begun is cleaned up. */
const cancellation = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
};

/** The root action: reads its inputs, rotates one credential, and reports whatever happened. */
export const rotate = async (): Promise<void> => {
  const parsed = await readSettings({
    // The lines and columns of a list are counted as they stand in the workflow.
    read: (name) => core.getInput(name, { trimWhitespace: false }),
    environment: process.env,
    protect,
    externalRun: randomBytes(6).toString('hex'),
  });
  if ('problems' in parsed) return refuseInputs(parsed.problems);
  const { settings } = parsed;
  core.info(headerLine({ version, credentials: 1, owner: settings.owner }));
  for (const warning of settings.warnings) core.warning(warning);

  const [{ compose }, { rotateCredential }, { publish }] = await Promise.all([
    import('./compose.ts'),
    import('../app/rotate.ts'),
    import('./publish.ts'),
  ]);
  const { task, ports, end } = await compose(settings, logReporter(core, { named: false }), cancellation());
  const published = rotateCredential(task, ports).then((outcome) => publish(settings, [outcome]));
  await published.finally(() => end(core.info));
};
