import type { Observation } from '../domain/observation.ts';
import { receiptOfNewest, retirable, verifiedSince } from '../domain/observation.ts';
import type { Plan } from '../domain/plan.ts';
import { keepReceipt } from './clean-up.ts';
import { finish, lookBeforeDeleting, verifyAndFinish } from './finish.ts';
import type { Ended } from './outcome.ts';
import { checkReadable } from './preflight.ts';
import { look } from './retire.ts';
import type { Rotation } from './rotation.ts';
import type { ReceiptOfGeneration } from './verify.ts';

/** A verification that ended well after its run had gone: the receipt is completed before history forgets it. */
const completed = async (rotation: Rotation, observed: Observation): Promise<ReceiptOfGeneration | undefined> => {
  const proof = receiptOfNewest(observed);
  if (!proof?.generation) return undefined;
  const receipt: ReceiptOfGeneration = { ...proof, generation: proof.generation };
  if (!observed.verification || !verifiedSince(observed)) return receipt;
  const done = { ...receipt, verifiedAt: rotation.ports.clock.now() };
  rotation.draft.verification = { status: 'succeeded', evidence: 'fingerprint', url: observed.verification.url };
  await keepReceipt(rotation, done);
  return done;
};

/** Does what a plan other than a rotation says: mostly nothing, or the end of what an earlier run began. */
export const resume = async (rotation: Rotation, observed: Observation, decision: Plan): Promise<Ended> => {
  const { task, draft } = rotation;
  const ids = retirable(observed, task.policy.retireIds);
  if (decision.action === 'skip') return 'skipped';
  const receipt = await completed(rotation, observed);
  if (decision.action === 'pending') {
    const { until } = decision;
    /* v8 ignore next -- @preserve: without a time it is a verification that was seen */
    const seen = observed.verification ? { url: observed.verification.url } : {};
    if (until !== undefined) draft.pending = ids.map((id) => ({ id, after: until }));
    else draft.verification = { status: 'pending', ...seen };
    return 'pending';
  }
  if (decision.action === 'unchanged' || !receipt) return 'unchanged';
  if (decision.action === 'verify-again') {
    const lookedAt = await look(rotation, receipt);
    await checkReadable(rotation);
    return (await verifyAndFinish(rotation, { ids, receipt, lookedAt, keep: true })) ? endOf(rotation) : 'pending';
  }
  const looked = await lookBeforeDeleting(rotation, receipt, observed.unfinishedRuns);
  await finish(rotation, { ids, receipt, keep: true, ...looked }, { strict: true });
  return 'retired';
};

/** A verification that was only repeated leaves nothing to retire, or something that waits for the grace period. */
const endOf = ({ draft }: Rotation): Ended =>
  draft.retired.length > 0 ? 'retired' : draft.pending.length > 0 ? 'pending' : 'unchanged';
