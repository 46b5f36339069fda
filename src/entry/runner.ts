import { saveState } from '@actions/core';
import { savedJournal } from '../adapters/runner/saved-state.ts';
import type { Host } from './host.ts';
import { protect } from './protect.ts';

/** GitHub's runner: it masks what it is told, and keeps a journal for the `post` step. */
export const runner: Host = {
  protect,
  journalOf: (identity) => savedJournal({ identity, sink: { saveState }, environment: process.env, pid: process.pid }),
};
