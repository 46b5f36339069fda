import { saveState } from '@actions/core';
import { savedJournal } from '../adapters/runner/saved-state.ts';
import type { Identity } from '../domain/client-secret.ts';
import type { Journal } from '../ports/journal.ts';

/** The journal of a credential in the state that the runner keeps for this step. */
export const journalOf = (identity: Identity): Journal =>
  savedJournal({ identity, sink: { saveState }, environment: process.env, pid: process.pid });
