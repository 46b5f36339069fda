import { createHash } from 'node:crypto';
import type { Identity } from '../../domain/client-secret.ts';
import { type Effect, RotationError } from '../../domain/errors.ts';
import type { LeftBehind } from '../../domain/left-behind.ts';
import type { Journal } from '../../ports/journal.ts';

/** What the runner's state is written with: `@actions/core`. */
interface StateSink {
  /** Appends to the file that the runner reads when the step is over, however it ended; the last value of a name holds. */
  saveState(name: string, value: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

interface JournalOptions {
  readonly identity: Identity;
  readonly sink: StateSink;
  readonly environment: Environment;
  /** Of this process. */
  readonly pid: number;
}

/** The name of a credential's state; a name that people gave may hold anything. */
const stateName = ({ owner, credential }: Identity): string =>
  `credential_${createHash('sha256').update(`${owner}\n${credential}`, 'utf8').digest('hex').slice(0, 12)}`;

const OVER = 'over';

const unkept = (effect: Effect, cause: unknown): RotationError =>
  new RotationError({
    code: 'INTERNAL',
    message: 'The file of the runner that keeps the state of this step cannot be written.',
    hint: 'Check the disk of the runner, then run again.',
    effect,
    cause,
  });

/** Keeps the journal in the runner's saved state, for the `post` step; nowhere where there is no runner. */
export const savedJournal = ({ identity, sink, environment, pid }: JournalOptions): Journal => {
  const name = stateName(identity);
  const keep = (value: string, effect: Effect = 'none'): void => {
    if (!environment.GITHUB_STATE) return;
    try {
      sink.saveState(name, value);
    } catch (error) {
      throw unkept(effect, error);
    }
  };
  let left: LeftBehind = { nonces: [], writing: false, pid };
  const next = (now: LeftBehind, effect: Effect = 'none'): void => {
    keep(JSON.stringify(now), effect);
    left = now;
  };
  return {
    creating: (nonce) => next({ nonces: [...left.nonces, nonce], writing: false, pid }),
    // The secret that was just made has to go.
    created: (secretId) => next({ ...left, secretId }, 'unknown'),
    // Nothing has left yet.
    writing() {
      if (!left.writing) next({ ...left, writing: true });
    },
    over() {
      try {
        if (left.nonces.length > 0) keep(OVER);
      } catch {
        // The clean-up then looks for what is not there.
      }
    },
  };
};

const NONCE = /^[0-9a-f]{12}$/;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Undefined for what we have not written. */
const parsed = (text: string): LeftBehind | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { nonces, secretId, writing, pid } = value;
    if (!Array.isArray(nonces) || !nonces.every((one) => typeof one === 'string' && NONCE.test(one))) return undefined;
    if (typeof writing !== 'boolean' || typeof pid !== 'number' || !Number.isSafeInteger(pid)) return undefined;
    const id = typeof secretId === 'number' && Number.isSafeInteger(secretId) ? { secretId } : {};
    return { nonces, writing, pid, ...id };
  } catch {
    return undefined;
  }
};

const PREFIX = 'STATE_credential_';

/** Of how many credentials the main step has left something that it has not accounted for. */
export const leftovers = (environment: Environment): number =>
  Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== OVER).length;

/** What the main step has left of a credential, as the runner hands it to `post`. */
export const leftBehind = (environment: Environment, identity: Identity): LeftBehind | undefined =>
  parsed(environment[`STATE_${stateName(identity)}`] ?? '');

/** Whether the process of the main step is still there. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    // It is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
