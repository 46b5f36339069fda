import type { Rotation } from './rotation.ts';

/**
 * Of what was seen to be ours at the start, the ids that a recent reading still shows like that. Whoever edits the
 * client may have given a marker to another secret since, or taken it from one: those stay, with a warning.
 */
export const stillOurs = async (
  { roster, task, ports, draft }: Pick<Rotation, 'roster' | 'task' | 'ports' | 'draft'>,
  ids: readonly number[],
): Promise<number[]> => {
  const { secrets } = await roster.recent(task.times.look);
  const now = new Map(secrets.map(({ id, description }) => [id, description]));
  const generations = new Map((draft.observed?.generations ?? []).map((one) => [one.id, one]));
  const changed = ids.filter((id) => {
    const generation = generations.get(id);
    return generation && now.has(id) && (now.get(id) !== generation.description || roster.wasCopied(generation.marker));
  });
  for (const id of changed) {
    ports.reporter.warning(
      task.identity.credential,
      `Secret ${id} is kept: since this run began its description was changed, or copied to another secret.`,
    );
  }
  return ids.filter((id) => !changed.includes(id));
};
