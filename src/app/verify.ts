import { asRotationError, type ErrorCode, RotationError } from '../domain/errors.ts';
import type { VerificationState } from '../domain/observation.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { DispatchedRun, VerificationRequest, VerificationWorkflow } from '../ports/verifier.ts';
import { keepReceipt } from './clean-up.ts';
import type { Rotation } from './rotation.ts';
import type { StepTalk } from './step-log.ts';
import { allOrErrors } from './together.ts';

/** A receipt that speaks of a generation. */
export type ReceiptOfGeneration = Receipt & Required<Pick<Receipt, 'generation'>>;

interface Verification {
  readonly receipt: ReceiptOfGeneration;
  readonly verified: boolean;
}

type Ended = VerificationState | 'timed-out';

/** While a run is watched, these failures of a look at it are waited out. */
const passing: readonly ErrorCode[] = ['SERVICE_UNAVAILABLE', 'RATE_LIMITED', 'NOT_FOUND'];

const watch = async (
  { ports, task }: Rotation,
  run: DispatchedRun,
  { timeout }: VerificationWorkflow,
  talk: StepTalk,
): Promise<Ended> => {
  const startedAt = ports.clock.now();
  for (let pause = task.times.firstPause; ; pause = Math.min(pause * 1.5, task.times.longestPause)) {
    const state = await ports.verifier.state(run, task.verifications).catch((error) => {
      const failure = asRotationError(error);
      if (!passing.includes(failure.code)) throw failure;
      talk.note(failure.message);
      return undefined;
    });
    if (state && state.status !== 'running') return state;
    if (ports.clock.now() - startedAt >= timeout) return 'timed-out';
    await ports.clock.sleep(pause);
  }
};

const failure = (code: ErrorCode, message: string): RotationError =>
  new RotationError({
    code,
    message,
    hint: 'Open the run, mend what it shows, and run again: the next run verifies again before it deletes anything.',
  });

/** The error that the worst of the ended runs stands for, if any. */
const failureOf = (ended: readonly Ended[], runs: readonly DispatchedRun[]): RotationError | undefined => {
  for (const state of ended) {
    if (state !== 'timed-out' && state.status === 'failed') {
      return failure(
        'VERIFICATION_FAILED',
        `The verification workflow ended with "${state.conclusion}": ${state.url}.`,
      );
    }
  }
  const late = ended.indexOf('timed-out');
  return late < 0
    ? undefined
    : failure(
        'VERIFICATION_TIMED_OUT',
        `The verification workflow was not done within its timeout: ${runs[late]?.url}.`,
      );
};

const dispatchAll = async (
  { ports, task, draft }: Rotation,
  receipt: ReceiptOfGeneration,
): Promise<DispatchedRun[]> => {
  const request: VerificationRequest = {
    credential: task.identity.credential,
    correlationId: receipt.generation.nonce,
    fingerprint: receipt.generation.fingerprint,
  };
  const runs = await allOrErrors(task.verifications.map((workflow) => ports.verifier.dispatch(workflow, request)));
  const [first] = runs;
  draft.verification = { status: 'pending', ...(first ? { url: first.url } : {}) };
  return runs;
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
    let runs: DispatchedRun[];
    try {
      runs = await dispatchAll(rotation, receipt);
    } catch (error) {
      draft.verification = { status: 'failed' };
      await save(receipt);
      throw error;
    }
    ports.reporter.info(task.identity.credential, `verification started: ${runs.map(({ url }) => url).join(', ')}`);
    const dispatched: ReceiptOfGeneration = {
      ...receipt,
      runs: runs.map(({ repository, id }) => ({ repository, id })),
      dispatchedAt: receipt.dispatchedAt ?? ports.clock.now(),
    };
    const [, ended] = await Promise.all([
      save(dispatched),
      Promise.all(
        task.verifications.flatMap((workflow, index) => {
          const run = runs[index];
          return run ? [watch(rotation, run, workflow, talk)] : [];
        }),
      ),
    ]);
    const durationMs = Math.round(ports.clock.elapsed() - began);
    const failed = failureOf(ended, runs);
    if (failed) {
      const status = failed.code === 'VERIFICATION_TIMED_OUT' ? 'timed_out' : 'failed';
      draft.verification = { ...draft.verification, status, durationMs };
      throw failed;
    }
    if (ended.some((state) => state !== 'timed-out' && state.status === 'awaiting-approval')) {
      talk.detail = `waits for an approval · ${runs[0]?.url}`;
      return { receipt: dispatched, verified: false };
    }
    draft.verification = { ...draft.verification, status: 'succeeded', evidence: 'fingerprint', durationMs };
    talk.detail = `fingerprint confirmed · ${runs[0]?.url}`;
    return { receipt: { ...dispatched, verifiedAt: ports.clock.now() }, verified: true };
  });
