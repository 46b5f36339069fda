import * as core from '@actions/core';
import type { LogSink } from '../adapters/report/log.ts';
import { redact } from './protect.ts';

let warnings = 0;

/** How many warnings this process has printed by this log: GitHub shows few of a step. */
export const warningsSoFar = (): number => warnings;

/** The runner's log, without anything that was ever protected: it masks some forms of a secret, not all. */
export const log: LogSink = {
  ...core,
  info: (message) => core.info(redact(message)),
  warning(message) {
    warnings += 1;
    core.warning(redact(message));
  },
  startGroup: (title) => core.startGroup(redact(title)),
};
