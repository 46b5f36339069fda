import type { Protection } from '../adapters/report/redaction.ts';
import type { Identity } from '../domain/client-secret.ts';
import type { Journal } from '../ports/journal.ts';

/** What a program is given by whatever it runs under: GitHub's runner, or a shell. */
export interface Host extends Pick<Protection, 'protect'> {
  readonly journalOf: (identity: Identity) => Journal;
}
