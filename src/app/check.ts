import { type Finding, finding, isAboutLife, levelOf, namesWorkflow } from '../domain/check-finding.ts';
import { type CheckedCredential, judgedAgain } from '../domain/check-report.ts';
import { type CheckedSecrets, findingsOf, secretInQuestion } from '../domain/check-rules.ts';
import { destinationLabel } from '../domain/destination.ts';
import { asRotationError, type RotationError } from '../domain/errors.ts';
import { classify } from '../domain/observation.ts';
import type { Times } from '../domain/times.ts';
import type { Clock } from '../ports/clock.ts';
import type { AskingTask, CheckTask } from './check-task.ts';
import { type FoundRemedy, type RemedyContext, remedyFor } from './remedy.ts';
import type { Sight } from './see-on-github.ts';

/** What all credentials of a check share. */
export interface CheckContext extends RemedyContext {
  readonly clock: Clock;
  readonly times: Times;
}

/** What was found in a credential, and what could not be looked at: sentences. */
export interface Looked {
  readonly checked: CheckedCredential;
  readonly leftOut: readonly string[];
}

/** What a remedy does not say matters only where one is given. */
const looked = (checked: CheckedCredential, { leftOut }: Pick<FoundRemedy, 'leftOut'> = {}): Looked => ({
  checked,
  leftOut: leftOut !== undefined && checked.findings.some(namesWorkflow) ? [leftOut] : [],
});

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

const judge = async (task: CheckTask, seen: CheckedSecrets, context: CheckContext): Promise<Looked> => {
  const { clock, times } = context;
  const { policy, identity } = task;
  const now = clock.now();
  const newest = seen.generations.at(-1);
  const findingsWith = ({ remedy }: FoundRemedy) => findingsOf({ seen, policy, now, times, remedy });
  const run = newest?.marker.run;
  const first = await remedyFor(identity.credential, context, { run });
  // GitHub is asked only where something is to be said of its answer.
  const ask = findingsWith(first).some(namesWorkflow);
  const found = ask ? await remedyFor(identity.credential, context, { run, ask }) : first;
  const secret = secretInQuestion(seen);
  const createdAt = newest?.marker.created;
  const checked = {
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
    findings: findingsWith(found),
  };
  return looked(checked, found);
};

/** Looks at one credential with the secret that this run has for it. Whatever keeps it from being read is a finding. */
export const checkCredential = async (
  task: AskingTask,
  sight: Promise<Sight>,
  context: CheckContext,
): Promise<Looked> => {
  const { identity, destinations, credentials } = task;
  try {
    const [secrets, { seen: onGitHub }] = await Promise.all([credentials.list(), sight]);
    const classified = classify(secrets, identity, destinations, context.clock.now(), context.times);
    return await judge(task, { ...classified, ...(onGitHub ? { onGitHub } : {}) }, context);
  } catch (error) {
    return looked({ ...named(task), findings: [unreadable(asRotationError(error), task)] });
  }
};

/** Judges one credential by what an earlier check found, which knows more than this run may. */
export const checkByReport = async (
  task: CheckTask,
  earlier: ReadonlyMap<string, CheckedCredential> | undefined,
  context: CheckContext,
): Promise<Looked> => {
  const { name } = named(task);
  const found = earlier?.get(name);
  if (!found) {
    const message = earlier
      ? 'this run has no secret to ask with, and the report does not know it'
      : 'this run has no secret to ask with, and no report of an earlier check';
    const hint = earlier
      ? 'Let the check that makes the report look at it, too.'
      : 'Give report, the file of a check that ran with the secrets.';
    return looked({ ...named(task), findings: [finding('NotChecked', message, hint)] });
  }
  const own = task.destinations.length > 0 ? { destinations: named(task).destinations } : {};
  const remedied = await remedyFor(name, context);
  const again = judgedAgain(found, task.policy, { now: context.clock.now(), remedy: remedied.remedy });
  return looked({ ...again, ...own }, again.findings.some(isAboutLife) ? remedied : {});
};
