import { asRotationError, type ErrorCode, RotationError } from '../domain/errors.ts';
import type { VerificationState } from '../domain/observation.ts';
import type { Receipt } from '../domain/receipt.ts';
import { rarer } from '../domain/times.ts';
import type { DispatchedRun, VerificationRequest, VerificationWorkflow } from '../ports/verifier.ts';
import { keepReceipt } from './clean-up.ts';
import type { Rotation } from './rotation.ts';
import type { StepTalk } from './step-log.ts';
import { allDone, allOrErrors } from './together.ts';

/** A receipt that speaks of a generation. */
export type ReceiptOfGeneration = Receipt & Required<Pick<Receipt, 'generation'>>;

interface Verification {
  readonly receipt: ReceiptOfGeneration;
  readonly verified: boolean;
}

type Ended =
  | VerificationState
  | { readonly status: 'timed-out'; readonly url: string; readonly unapproved: boolean }
  /** It cannot be told any more how another one ends, so that it does not matter how this one does. */
  | { readonly status: 'given-up' };

/** While a run is watched, these failures of a look at it are waited out. */
const passing: readonly ErrorCode[] = ['SERVICE_UNAVAILABLE', 'RATE_LIMITED', 'NOT_FOUND'];

interface Watched {
  readonly run: DispatchedRun;
  readonly workflow: VerificationWorkflow;
  /** Whether a later run would find this verification again, so that nobody need wait for an approval now. */
  readonly findable: boolean;
  /** Aborted when one of those that are watched together cannot be seen any more. */
  readonly together: AbortController;
}

const watch = async (
  { ports, task }: Rotation,
  { run, workflow: { timeout }, findable, together }: Watched,
  talk: StepTalk,
): Promise<Ended> => {
  const began = ports.clock.elapsed();
  for (let pause = task.times.firstPause; ; pause = rarer(pause, task.times)) {
    const state = await ports.verifier.state(run, task.verifications).catch((error) => {
      const failure = asRotationError(error);
      if (!passing.includes(failure.code)) {
        together.abort();
        throw failure;
      }
      talk.note(failure.message);
      return undefined;
    });
    const waits = state?.status === 'running' || (state?.status === 'awaiting-approval' && !findable);
    if (state && !waits) return state;
    if (ports.clock.elapsed() - began >= timeout) {
      return { status: 'timed-out', url: run.url, unapproved: state?.status === 'awaiting-approval' };
    }
    await ports.clock.sleep(pause);
    if (together.signal.aborted) return { status: 'given-up' };
  }
};

const VERIFIES_AGAIN =
  'Open the run, mend what it shows, and run again: the next run verifies again before it deletes anything.';
const NEEDS_RECEIPTS =
  'Approve it sooner or raise verify-timeout; or give the token "Variables: write", so that a later run finds the verification again.';

/** The error that the worst of the ended runs stands for, if any. */
const failureOf = (ended: readonly Ended[]): RotationError | undefined => {
  const failed = ended.find((state) => state.status === 'failed');
  if (failed?.status === 'failed') {
    const message = `The verification workflow ended with "${failed.conclusion}": ${failed.url}.`;
    return new RotationError({ code: 'VERIFICATION_FAILED', message, hint: VERIFIES_AGAIN });
  }
  const late = ended.find((state) => state.status === 'timed-out');
  if (late?.status !== 'timed-out') return undefined;
  const what = late.unapproved ? 'was not approved' : 'was not done';
  return new RotationError({
    code: 'VERIFICATION_TIMED_OUT',
    message: `The verification workflow ${what} within its timeout: ${late.url}.`,
    hint: late.unapproved ? NEEDS_RECEIPTS : VERIFIES_AGAIN,
  });
};

interface Started {
  readonly workflow: VerificationWorkflow;
  readonly run: DispatchedRun;
}

const dispatchAll = async ({ ports, task, draft }: Rotation, receipt: ReceiptOfGeneration): Promise<Started[]> => {
  const request: VerificationRequest = {
    credential: task.identity.credential,
    correlationId: receipt.generation.nonce,
    fingerprint: receipt.generation.fingerprint,
  };
  const started = await allOrErrors(
    task.verifications.map(async (workflow) => ({ workflow, run: await ports.verifier.dispatch(workflow, request) })),
  );
  const [first] = started;
  /* v8 ignore next -- @preserve: it is called for one verification at least */
  draft.verification = { status: 'pending', ...(first ? { url: first.run.url } : {}) };
  return started;
};

/** Dispatches the verification of a delivered generation, keeps the receipt, and waits for the end. */
export const verify = async (rotation: Rotation, receipt: ReceiptOfGeneration, keep: boolean): Promise<Verification> =>
  rotation.steps.run('verify', async (talk) => {
    const { ports, task, draft } = rotation;
    const save = async (kept: Receipt): Promise<void> => (keep ? keepReceipt(rotation, kept) : undefined);
    const [startedAt, began] = [ports.clock.now(), ports.clock.elapsed()];
    if (task.verifications.length === 0) {
      talk.detail = 'not asked for: the token service and the acknowledged writes are the evidence';
      draft.verification = { status: 'none', evidence: 'acknowledged' };
      const done = { ...receipt, dispatchedAt: receipt.dispatchedAt ?? startedAt, verifiedAt: startedAt };
      await save(done);
      return { receipt: done, verified: true };
    }
    let started: Started[];
    try {
      started = await dispatchAll(rotation, receipt);
    } catch (error) {
      draft.verification = { status: 'failed' };
      await save(receipt);
      throw error;
    }
    const runs = started.map(({ run }) => run);
    ports.reporter.info(task.identity.credential, `verification started: ${runs.map(({ url }) => url).join(', ')}`);
    const dispatched: ReceiptOfGeneration = {
      ...receipt,
      runs: runs.map(({ repository, id }) => ({ repository, id })),
      dispatchedAt: receipt.dispatchedAt ?? ports.clock.now(),
    };
    const saving = save(dispatched);
    const together = new AbortController();
    const watched = started.map((one) => watch(rotation, { ...one, findable: keep, together }, talk));
    // Also when the watch is broken off: a receipt that is half written helps nobody.
    const ended = await allDone(watched).finally(() => saving);
    const durationMs = Math.round(ports.clock.elapsed() - began);
    const failed = failureOf(ended);
    if (failed) {
      const status = failed.code === 'VERIFICATION_TIMED_OUT' ? 'timed_out' : 'failed';
      draft.verification = { ...draft.verification, status, durationMs };
      throw failed;
    }
    if (ended.some(({ status }) => status === 'awaiting-approval')) {
      talk.detail = `waits for an approval · ${runs[0]?.url}`;
      return { receipt: dispatched, verified: false };
    }
    draft.verification = { ...draft.verification, status: 'succeeded', evidence: 'fingerprint', durationMs };
    talk.detail = `fingerprint confirmed · ${runs[0]?.url}`;
    return { receipt: { ...dispatched, verifiedAt: ports.clock.now() }, verified: true };
  });
