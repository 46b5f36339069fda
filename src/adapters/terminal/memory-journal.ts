import type { Identity } from '../../domain/client-secret.ts';
import type { Journal } from '../../ports/journal.ts';

/** What a run has begun with one credential, and not ended. */
interface Begun {
  secretId?: number;
  writing: boolean;
}

/** Kept in memory: what a run that is stopped at once leaves behind is told, and the next run finds it by its marker. */
export interface MemoryJournal {
  readonly journalOf: (identity: Identity) => Journal;
  /** What is begun at this moment: a sentence or two for each credential. */
  readonly left: () => readonly string[];
}

const wordsOf = (credential: string, { secretId, writing }: Begun): string => {
  const secret = secretId === undefined ? 'a new secret' : `secret ${secretId}`;
  if (writing) return `${credential}: ${secret} may have reached destinations. Every destination holds what works.`;
  return secretId === undefined
    ? `${credential}: ${secret} may have been made. No destination was sent one, and nobody uses it.`
    : `${credential}: ${secret} was made. No destination was sent it, and nobody uses it.`;
};

/** Nothing is begun yet. */
export const memoryJournal = (): MemoryJournal => {
  const begun = new Map<string, Begun>();
  return {
    journalOf: ({ credential }) => ({
      creating: () => void begun.set(credential, { writing: false }),
      created: (secretId) => void begun.set(credential, { ...begun.get(credential), secretId, writing: false }),
      writing: () => void begun.set(credential, { ...begun.get(credential), writing: true }),
      over: () => void begun.delete(credential),
    }),
    left: () => [...begun].map(([credential, one]) => wordsOf(credential, one)),
  };
};
