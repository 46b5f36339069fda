import { type Finding, finding, levelOf } from '../domain/check-finding.ts';
import { type CheckedCredential, judgedAgain } from '../domain/check-report.ts';
import { type CheckedSecrets, findingsOf, type Remedy, secretInQuestion } from '../domain/check-rules.ts';
import { destinationLabel } from '../domain/destination.ts';
import { asRotationError, type RotationError } from '../domain/errors.ts';
import { classify } from '../domain/observation.ts';
import type { Times } from '../domain/times.ts';
import type { Clock } from '../ports/clock.ts';
import type { RotatingWorkflows } from '../ports/rotating-workflows.ts';
import type { AskingTask, CheckTask } from './check-task.ts';
import type { Sight } from './see-on-github.ts';

/** What all credentials of a check share. */
export interface CheckContext {
  readonly clock: Clock;
  readonly times: Times;
  readonly beforeMerging: boolean;
  /** The rotating workflow of the checkout, in quotes, where there is exactly one. */
  readonly workflowHere?: string;
  /** Absent where GitHub is not asked. */
  readonly workflows?: RotatingWorkflows;
}

const disabledWords = {
  'by inactivity': 'GitHub has disabled it, as the repository was quiet for 60 days',
  'by hand': 'somebody has disabled it',
} as const;

/** What is run to put a credential right; whoever made the newest generation is asked for, if anybody may. */
const remedyFor = async (
  { identity: { credential } }: Pick<CheckTask, 'identity'>,
  { beforeMerging, workflowHere, workflows }: CheckContext,
  run?: string,
): Promise<Remedy> => {
  const made = run === undefined ? undefined : await workflows?.of(run);
  const known = made ? JSON.stringify(made.name) : workflowHere;
  return {
    credential,
    beforeMerging,
    ...(known === undefined ? {} : { workflow: known }),
    ...(made?.disabled ? { stopped: disabledWords[made.disabled] } : {}),
  };
};

const named = ({ identity, destinations }: CheckTask): Pick<CheckedCredential, 'name' | 'destinations' | 'usedBy'> => ({
  name: identity.credential,
  destinations: destinations.map(destinationLabel),
  usedBy: [],
});

const unreadable = ({ code, message, hint }: RotationError, { actsItself }: CheckTask): Finding => {
  // Who asks with the secret that the consumers use knows of one more who is refused with it.
  const refused = actsItself && code === 'AUTHENTICATION_FAILED';
  return { reason: refused ? 'NotAccepted' : code, message, hint, level: levelOf(refused ? 'NotAccepted' : code) };
};

const judge = async (task: CheckTask, seen: CheckedSecrets, context: CheckContext): Promise<CheckedCredential> => {
  const { clock, times } = context;
  const { policy } = task;
  const now = clock.now();
  const newest = seen.generations.at(-1);
  const left = newest?.expiresAt ? newest.expiresAt - now : Number.POSITIVE_INFINITY;
  // Looked for only where something is to be said of it.
  const due = left <= Math.max(policy.rotateBefore, policy.warnBefore, policy.failBefore);
  const asked = due || seen.generations.length > 1 ? newest?.marker.run : undefined;
  const remedy = await remedyFor(task, context, asked);
  const secret = secretInQuestion(seen);
  const createdAt = newest?.marker.created;
  return {
    ...named(task),
    ...(secret
      ? {
          secret: {
            id: secret.id,
            expiresAt: secret.expiresAt,
            ...(createdAt === undefined ? {} : { createdAt }),
          },
        }
      : {}),
    findings: findingsOf({ seen, policy, now, times, remedy }),
  };
};

/** Looks at one credential with the secret that this run has for it. Whatever keeps it from being read is a finding. */
export const checkCredential = async (
  task: AskingTask,
  sight: Promise<Sight>,
  context: CheckContext,
): Promise<CheckedCredential> => {
  const { identity, destinations, credentials } = task;
  try {
    const [secrets, { seen: onGitHub }] = await Promise.all([credentials.list(), sight]);
    const classified = classify(secrets, identity, destinations, context.clock.now(), context.times);
    return await judge(task, { ...classified, ...(onGitHub ? { onGitHub } : {}) }, context);
  } catch (error) {
    return { ...named(task), findings: [unreadable(asRotationError(error), task)] };
  }
};

/** Judges one credential by what an earlier check found, which knows more than this run may. */
export const checkByReport = async (
  task: CheckTask,
  earlier: readonly CheckedCredential[] | undefined,
  context: CheckContext,
): Promise<CheckedCredential> => {
  const { name } = named(task);
  const found = earlier?.find((one) => one.name === name);
  const remedy = await remedyFor(task, context);
  if (!found) {
    const message = earlier
      ? 'this run has no secret to ask with, and the report does not know it'
      : 'this run has no secret to ask with, and no report of an earlier check';
    const hint = earlier
      ? 'Let the check that makes the report look at it, too.'
      : 'Give report, the file of a check that ran with the secrets.';
    return { ...named(task), findings: [finding('NotChecked', message, hint)] };
  }
  const own = task.destinations.length > 0 ? { destinations: named(task).destinations } : {};
  return { ...judgedAgain(found, task.policy, { now: context.clock.now(), remedy }), ...own };
};
