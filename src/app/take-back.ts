import { type Destination, destinationLabel } from '../domain/destination.ts';
import { asRotationError } from '../domain/errors.ts';
import { type LeftBehind, madeBy, writtenSince } from '../domain/left-behind.ts';
import { Roster } from './roster.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';
import { allDone, allOrErrors } from './together.ts';

type Ports = Pick<RotationPorts, 'credentials' | 'destinations' | 'clock' | 'reporter'>;
type Task = Pick<RotationTask, 'identity' | 'destinations' | 'times'>;

/** A run that is over, as its clean-up finds it. */
export interface KilledRun {
  readonly left: LeftBehind;
  /** Its process is still there, although the runner takes it for ended: one in a container gets no signals. */
  readonly alive: boolean;
}

const NEXT = 'The next run sees what is there and finishes the rotation.';

/**
 * After a run that was killed: deletes the secret that it had made and written nowhere, by its nonce. What a destination
 * might hold stays. Never throws; what keeps it from cleaning up is told, and left to the next run.
 */
export const takeBack = async (task: Task, ports: Ports, { left, alive }: KilledRun): Promise<void> => {
  const { credential } = task.identity;
  const keep = (reason: string, fate = 'The clean-up deleted nothing'): void =>
    ports.reporter.warning(credential, `${reason} ${fate}, and every destination holds what works. ${NEXT}`);
  if (left.writing) return keep(`The run ended before it was done, and had begun to write ${named(left)}.`);
  if (alive) return keep(`The process ${left.pid} of the run is still at work.`);
  try {
    const outcome = await deleteUnwritten(task, ports, left);
    if ('kept' in outcome) return keep(outcome.kept);
    ports.reporter.info(credential, outcome.done);
  } catch (error) {
    const { message } = asRotationError(error);
    keep(
      `What the ended run had made could not be taken back: ${message}`,
      'What it wrote nowhere may be deleted or not',
    );
  }
};

const named = ({ secretId }: LeftBehind): string => (secretId === undefined ? 'the new secret' : `secret ${secretId}`);

const deleteUnwritten = async (
  task: Task,
  ports: Ports,
  left: LeftBehind,
): Promise<{ readonly kept: string } | { readonly done: string }> => {
  const { credentials, clock } = ports;
  const roster = new Roster(ports, task);
  const notAfter = clock.elapsed() + task.times.look;
  const [{ kin }, destinations] = await allDone([roster.read(), look(task.destinations, ports)]);
  if (left.nonces.some((nonce) => roster.wasCopied({ nonce })))
    return {
      kept: `The description of ${named(left)} stands twice, so a later run could take the other one for ours.`,
    };
  const made = madeBy(left, kin);
  if (made.length === 0) return { done: 'no new secret of the ended run was found' };
  const written = writtenSince(made, destinations);
  if (written.length > 0) {
    const places = written.map(({ destination }) => destinationLabel(destination)).join(', ');
    return { kept: `${places} was written since the ended run made ${named(left)}.` };
  }
  await allOrErrors(made.map(({ id }) => credentials.delete(id, { notAfter })));
  const ids = made.map(({ id }) => id).join(', ');
  return { done: `secret ${ids}, which the ended run had made and written nowhere, was deleted` };
};

const look = (destinations: readonly Destination[], ports: Ports) =>
  allOrErrors(
    destinations.map(async (destination) => ({ destination, witness: await ports.destinations.read(destination) })),
  );
