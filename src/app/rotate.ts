import { asRotationError } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { newestOf, type Observation, receiptOfNewest, retirable, verifiedSince } from '../domain/observation.ts';
import { type Plan, plan } from '../domain/plan.ts';
import { withinBudget } from './afford.ts';
import { applyRotation } from './apply-rotation.ts';
import { newDraft } from './draft.ts';
import { lookForAllRuns } from './look-for-runs.ts';
import { observe } from './observe.ts';
import { type CredentialOutcome, type Ended, outcomeOf } from './outcome.ts';
import { checkReadable, makeRoom, preflight, rehearsePreflight } from './preflight.ts';
import { resume } from './resume.ts';
import { Roster } from './roster.ts';
import type { Rotation } from './rotation.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';
import { StepLog } from './step-log.ts';

/** Observes, plans and applies for one credential. Never throws: whatever happened is in the outcome. */
export const rotateCredential = async (task: RotationTask, ports: RotationPorts): Promise<CredentialOutcome> => {
  const limitMs = task.times.credential + Math.max(0, ...task.verifications.map(({ timeout }) => timeout));
  const steps = new StepLog(task.identity.credential, ports, limitMs);
  const rotation: Rotation = {
    task,
    ports,
    steps,
    roster: new Roster(ports, task),
    draft: newDraft(),
    began: ports.clock.elapsed(),
  };
  try {
    return outcomeOf(rotation, await observeAndAct(rotation));
  } catch (error) {
    return outcomeOf(rotation, asRotationError(error));
  }
};

const observeAndAct = async (rotation: Rotation): Promise<Ended> => {
  const observed = await rotation.steps.run('observe', async (talk) => {
    const seen = await observe(rotation);
    const places = seen.destinations.length;
    talk.detail = `${seen.secrets.length} secret${seen.secrets.length === 1 ? '' : 's'}, ${seen.generations.length} made by this tool for ${places} destination${places === 1 ? '' : 's'}`;
    return seen;
  });
  const informed = await withUnfinishedRuns(rotation, observed);
  const first = decide(rotation, informed);
  if (rotation.task.dryRun) return rehearse(rotation, informed, first);
  if (first.action !== 'rotate') return resume(rotation, informed, first);
  return withinBudget(rotation, informed, () => checkAndRotate(rotation, informed, first));
};

const checkAndRotate = async (rotation: Rotation, observed: Observation, first: Plan): Promise<Ended> => {
  const ready = await preflight(rotation, observed);
  // What the preflight learned about receipts can change the plan: without them, what cannot be proven need not be.
  const second = ready === observed ? first : decide(rotation, ready);
  if (second.action !== 'rotate') return resume(rotation, ready, second);
  await makeRoom(rotation, ready);
  return applyRotation(rotation, ready);
};

/** Looks for what a retirement that waits for runs must know; before the last look at the destinations, as it may take its time. */
const withUnfinishedRuns = async (rotation: Rotation, observed: Observation): Promise<Observation> => {
  const receipt = receiptOfNewest(observed);
  if (!rotation.task.policy.waitForRuns || !receipt || settle(rotation, observed).action !== 'retire') return observed;
  return { ...observed, unfinishedRuns: await lookForAllRuns(rotation, receipt) };
};

/** Plans, and keeps the plan for the report. */
const settle = ({ task, ports, draft }: Rotation, observed: Observation): Plan => {
  const decision = plan({ observed, policy: task.policy, now: ports.clock.now(), times: task.times });
  const newest = newestOf(observed);
  draft.observed = observed;
  draft.plan = decision;
  if (newest) draft.current = newest;
  return decision;
};

const decide = (rotation: Rotation, observed: Observation): Plan => {
  const decision = settle(rotation, observed);
  const { action, reason, message } = decision;
  rotation.ports.reporter.info(rotation.task.identity.credential, `${action}, ${reason} (${message})`);
  return decision;
};

/** What may be deleted then. */
const waitingFor = ({ task }: Rotation, observed: Observation, after: Instant) =>
  retirable(observed, task.policy.retireIds).map((id) => ({ id, after }));

/** A dry run: reads what the real one would need, and changes nothing. */
const rehearse = async (rotation: Rotation, observed: Observation, { action, until }: Plan): Promise<Ended> => {
  if (action === 'rotate') await rehearsePreflight(rotation, observed);
  if (action === 'verify-again') await checkReadable(rotation);
  if (action === 'skip') return 'skipped';
  if (until !== undefined) rotation.draft.pending = waitingFor(rotation, observed, until);
  // The real one would complete the receipt, whatever else it waits for.
  return (action === 'pending' || action === 'unchanged') && !verifiedSince(observed) ? action : 'planned';
};
