import { type Destination, readByWorkflowsOf } from '../domain/destination.ts';
import type { CredentialReader, InputSource } from './input-reader.ts';
import { inWorkflow } from './surroundings.ts';

/** Whether a job of that repository can take its secret from the destination, as far as the destination says. */
const feeds = (repository: string, destination: Destination): boolean => {
  if (!readByWorkflowsOf(repository, destination)) return false;
  const selected = 'organization' in destination ? destination.repositories : undefined;
  return selected?.some((one) => one.toLowerCase() === repository.toLowerCase()) ?? true;
};

/**
 * A client that reads its secret where no destination writes would authenticate with a dead one next time. Answers the
 * repository (`owner/name`) in which it reads it from a destination.
 */
export const checkSource = (
  given: CredentialReader,
  { environment: { GITHUB_REPOSITORY }, surroundings = inWorkflow }: Pick<InputSource, 'environment' | 'surroundings'>,
  destinations: readonly Destination[],
  warn: (message: string) => void,
): string | undefined => {
  const source = given.label('client-secret');
  const allowed = given.value('allow-external-source', 'flag');
  if (!given.has('client-secret') || destinations.length === 0 || allowed !== false) return undefined;
  const here = GITHUB_REPOSITORY?.trim() ?? '';
  const visible = destinations.filter((destination) => feeds(here, destination));
  if (visible.length === 0) {
    const place = here ? `the repository that runs this, ${here}` : 'the repository that runs this, which is unknown';
    const { outside } = surroundings;
    const message = `${source} cannot be read again after this rotation: no destination is read in ${place}.`;
    if (here === '' && outside?.changesNothing) {
      warn(message);
      return undefined;
    }
    const external = `or set allow-external-source to true if ${source} comes from elsewhere and is updated there.`;
    const hint =
      here === '' && outside
        ? `${outside.source}, ${external}`
        : `Add the GitHub secret that ${source} comes from to the destinations (an Actions secret of that repository, of one of its environments, or of its organization), ${external}`;
    given.note('client-secret', message, hint);
    return undefined;
  }
  const environments = visible.flatMap((one) => ('environment' in one ? [one.environment] : []));
  if (environments.length < visible.length) return here;
  // Which environment the job has is told to nobody, so that this may be right.
  const named = [...new Set(environments)].map((environment) => `environment: ${JSON.stringify(environment)}`);
  warn(
    `All destinations in ${GITHUB_REPOSITORY} are secrets of environments. This job must have ${named.join(' or ')}, ` +
      `so that ${source} reads the secret that is rotated: any other would be dead in the next run. ` +
      `If ${source} comes from elsewhere and is updated there, set allow-external-source to true.`,
  );
  return here;
};
