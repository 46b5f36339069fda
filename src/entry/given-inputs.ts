import { randomBytes } from 'node:crypto';
import { getInput } from '@actions/core';
import type { SettingsSource } from '../config/settings.ts';
import { protect } from './protect.ts';

/** What the workflow gave to this step. */
export const givenInputs = (): SettingsSource => ({
  // The lines and columns of a list are counted as they stand in the workflow.
  read: (name) => getInput(name, { trimWhitespace: false }),
  environment: process.env,
  protect,
  externalRun: randomBytes(6).toString('hex'),
});
