import type { RotationTask } from '../app/rotation-task.ts';
import type { Settings } from '../config/settings.ts';

/** What the app is asked to do, of what the inputs say. */
export const taskOf = ({ owner, name, verification, sourceRepository, ...settings }: Settings): RotationTask => {
  const { run, destinations, policy, times, dryRun } = settings;
  const identity = { owner, credential: name };
  const source = sourceRepository === undefined ? {} : { sourceRepository };
  const verifications = verification ? [verification] : [];
  return { identity, run, destinations, policy, times, dryRun, verifications, ...source };
};
