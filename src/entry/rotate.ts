import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { readSettings } from '../config/settings.ts';
import { protect } from './protect.ts';

export const rotate = async (): Promise<void> => {
  const parsed = await readSettings({
    read: core.getInput,
    environment: process.env,
    protect,
    externalRun: randomBytes(6).toString('hex'),
  });
  if ('problems' in parsed) {
    for (const { message, hint } of parsed.problems) core.error(`${message} ${hint}`, { title: 'CONFIG_INVALID' });
    return core.setFailed('CONFIG_INVALID');
  }
  const { settings } = parsed;
  core.info(`rotate-client-secrets · 1 credential · owner ${settings.owner}`);
  const { compose } = await import('./compose.ts');
  const { rotateCredential } = await import('../app/rotate.ts');
  const reporter = {
    info: (_: string, m: string) => core.info(m),
    warning: (_: string, m: string) => core.warning(m),
    step: (line: { step: string; durationMs: number; detail: string; notes: readonly string[] }) =>
      core.info(`▸ ${line.step} ${line.durationMs} ${line.detail} ${line.notes.join(' / ')}`),
  };
  const { task, ports, close } = compose(settings, reporter, protect, new AbortController().signal);
  const { report } = await rotateCredential(task, ports);
  core.setOutput('result', JSON.stringify({ version: 1, credentials: [report] }));
  core.info(JSON.stringify(report, null, 1));
  if (report.status === 'failed') core.setFailed(report.error?.message ?? '');
  await close();
};
