import { byAge } from '../domain/client-secret.ts';
import type { Instant } from '../domain/instant.ts';
import { graceEnd } from '../domain/policy.ts';
import { holdsBack, type UnfinishedRuns } from '../domain/unfinished-runs.ts';
import { keepReceipt } from './clean-up.ts';
import { lookForRuns, tellOfRuns } from './look-for-runs.ts';
import { look, retire } from './retire.ts';
import type { Rotation } from './rotation.ts';
import { allDone } from './together.ts';
import { type ReceiptOfGeneration, verify } from './verify.ts';

/** What is left to do once a generation is delivered. */
export interface Finish {
  /** What may be deleted once the generation is verified. */
  readonly ids: readonly number[];
  readonly receipt: ReceiptOfGeneration;
  /** When every destination was last seen as our own write left it, as `Clock.elapsed` counts. */
  readonly lookedAt: number;
  /** Those that were queued before the delivery and are not over, once they were looked for. */
  readonly runs?: UnfinishedRuns;
  /** Whether receipts can be kept. */
  readonly keep: boolean;
}

/** Incident: everything that the client has now, but the generation in use and what a newer run may have made. */
const everythingElse = async ({ roster, draft }: Rotation): Promise<number[]> => {
  const { secrets, kin } = await roster.read();
  const { current } = draft;
  const spared = new Set(kin.filter((one) => current && byAge(one, current) >= 0).map(({ id }) => id));
  return secrets.map(({ id }) => id).filter((id) => !spared.has(id) && id !== current?.id);
};

/** The end of a grace period that still runs. */
const waitsUntil = ({ task, ports, draft }: Rotation, { receipt }: Finish): Instant | undefined => {
  const now = ports.clock.now();
  // As in the plan: no grace period began before its generation was made, whatever a receipt says.
  /* v8 ignore next -- @preserve: whoever finishes has a generation, and its verification began */
  const began = Math.max(receipt.dispatchedAt ?? now, draft.current?.marker.created ?? 0);
  const until = graceEnd(task.policy, began);
  return until !== undefined && now < until ? until : undefined;
};

interface Strictness {
  /** Whether a deletion that fails is a failure, not a warning: there may be no later run that tries it again. */
  readonly strict: boolean;
}

/** Deletes what a verified generation has superseded, or says when that may be done. */
export const finish = async (rotation: Rotation, work: Finish, { strict }: Strictness): Promise<void> => {
  const { task, ports, draft } = rotation;
  const { revokeOthers } = task.policy;
  const until = waitsUntil(rotation, work);
  if (until !== undefined) {
    draft.pending = work.ids.map((id) => ({ id, after: until }));
    return;
  }
  if (holdsBack(task.policy, work.runs)) {
    draft.pending = work.ids.map((id) => ({ id, after: ports.clock.now() }));
    return;
  }
  const ids = revokeOthers ? await everythingElse(rotation) : work.ids;
  draft.safety = `Nothing stopped working: every destination holds secret ${draft.current?.id}.`;
  const failure = await retire(rotation, { ...work, ids });
  if (!failure) return;
  if (strict || revokeOthers) throw failure;
  draft.pending = ids.filter((id) => !draft.retired.includes(id)).map((id) => ({ id, after: ports.clock.now() }));
  ports.reporter.warning(task.identity.credential, `${failure.message} ${failure.hint}`);
};

/** Whether the receipt that is kept still speaks of our generation: a newer run has one of its own there. */
const receiptIsOurs = async ({ ports }: Rotation, { generation }: ReceiptOfGeneration): Promise<boolean> => {
  // What cannot be read now is completed by whichever run sees the verification's end.
  const kept = await ports.receipts.read().catch(() => null);
  return kept !== null && kept !== 'impossible' && kept.generation?.nonce === generation.nonce;
};

/**
 * The look that a deletion rests on, with one for unfinished runs beside it. Where the deletion waits for the runs,
 * theirs comes first: it may take its time, and the look must be fresh.
 */
export const lookBeforeDeleting = async (
  rotation: Rotation,
  receipt: ReceiptOfGeneration,
  known?: UnfinishedRuns,
): Promise<Required<Pick<Finish, 'lookedAt' | 'runs'>>> => {
  const runs = known ? Promise.resolve(known) : lookForRuns(rotation, receipt);
  if (rotation.task.policy.waitForRuns) await runs;
  const [lookedAt, unfinished] = await allDone([
    look(rotation, receipt),
    runs,
    // The list is read again, too: both back the deletions. What cannot be read now is told by what follows.
    rotation.roster.read().catch(() => undefined),
  ]);
  if (!known) tellOfRuns(rotation, unfinished);
  return { lookedAt, runs: unfinished };
};

/** Answers false when the verification waits for an approval. */
export const verifyAndFinish = async (rotation: Rotation, work: Finish): Promise<boolean> => {
  const { receipt, verified } = await verify(rotation, work.receipt, work.keep);
  if (!verified) return false;
  const deletes =
    rotation.task.policy.revokeOthers ||
    (work.ids.length > 0 && waitsUntil(rotation, { ...work, receipt }) === undefined);
  const [looked, still] = await allDone([
    deletes ? lookBeforeDeleting(rotation, receipt) : { lookedAt: work.lookedAt },
    work.keep && receiptIsOurs(rotation, receipt),
  ]);
  // The receipt may be completed beside the deletions: until then it names runs that a later run will find successful.
  const kept = still ? keepReceipt(rotation, receipt) : undefined;
  await finish(rotation, { ...work, receipt, ...looked }, { strict: false }).finally(() => kept);
  return true;
};
