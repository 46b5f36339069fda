import type { Rotation } from './rotation.ts';

/**
 * Of what was seen to be ours at the start, the ids that a recent reading still shows like that. Whoever edits the
 * client may have given a marker to another secret since, taken it from one, or given one more time: those stay, with a
 * warning. After an incident nothing stays.
 */
export const stillOurs = async (
  { roster, task, ports, draft }: Pick<Rotation, 'roster' | 'task' | 'ports' | 'draft'>,
  ids: readonly number[],
): Promise<number[]> => {
  if (task.policy.revokeOthers) return [...ids];
  const { secrets } = await roster.recent(task.times.look);
  const now = new Map(secrets.map((secret) => [secret.id, secret]));
  /* v8 ignore next -- @preserve: nothing is deleted that was not observed */
  const generations = new Map((draft.observed?.generations ?? []).map((one) => [one.id, one]));
  const changed = ids.filter((id) => {
    const [then, secret] = [generations.get(id), now.get(id)];
    if (!then || !secret) return false;
    const same = secret.description === then.description && secret.expiresAt === then.expiresAt;
    return !same || roster.wasCopied(then.marker);
  });
  for (const id of changed) {
    ports.reporter.warning(
      task.identity.credential,
      `Secret ${id} is kept: since this run began it was changed, or its description copied to another secret.`,
    );
  }
  return ids.filter((id) => !changed.includes(id));
};
