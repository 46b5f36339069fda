import * as core from '@actions/core';
import type { LogSink } from '../adapters/report/log.ts';
import { redact } from './protect.ts';

/** The runner's log, without anything that was ever protected: it masks some forms of a secret, not all. */
export const log: LogSink = {
  ...core,
  info: (message) => core.info(redact(message)),
  warning: (message) => core.warning(redact(message)),
  startGroup: (title) => core.startGroup(redact(title)),
};
