import { appOf, type Destination, destinationLabel, type SecretApp, sameDestination } from './destination.ts';

/** A repository whose workflows do not read a destination, although its place says that they would. */
export type Shadow = {
  readonly destination: Destination;
  /** `owner/name` */
  readonly repository: string;
} & (
  | {
      /** The secret of the same name that comes first there, and that is not among the destinations. */
      readonly hiddenBy: Destination;
    }
  | {
      /** What keeps the repository from seeing the organization's secret. */
      readonly visibility: 'private' | 'selected';
    }
);

const readers: Readonly<Record<SecretApp, string>> = {
  actions: 'Workflows',
  dependabot: 'Dependabot updates',
  codespaces: 'Codespaces',
  agents: 'Agents',
};

const unseen = {
  private: 'its visibility is private, and the repository is public',
  selected: 'its visibility is selected, without that repository',
} as const;

/** What a shadow means, and what to do about it. */
export const shadowWords = (shadow: Shadow): string => {
  const { destination, repository } = shadow;
  const label = destinationLabel(destination);
  if (!('hiddenBy' in shadow)) {
    return (
      `${label} cannot be read in ${repository}: ${unseen[shadow.visibility]}. ` +
      'Let the repository see it, or give the repository a destination of its own.'
    );
  }
  const { hiddenBy } = shadow;
  const who =
    'environment' in hiddenBy
      ? `Jobs of ${repository} in environment ${hiddenBy.environment}`
      : `${readers[appOf(destination)]} of ${repository}`;
  const read = destinationLabel(hiddenBy);
  return (
    `${who} read ${read} in place of ${label}, because both have the same name. It is not among the destinations, so it ` +
    'keeps what it has; if that is an older secret, it stops working when that one is deleted. ' +
    `Add ${read} to the destinations, delete it, or rename it.`
  );
};

/** Whether nothing keeps the workflows of that repository from reading the destination, as far as is known. */
export const seenIn = (repository: string, destination: Destination, shadows: readonly Shadow[]): boolean =>
  !shadows.some(
    (shadow) =>
      sameDestination(shadow.destination, destination) &&
      shadow.repository.toLowerCase() === repository.toLowerCase() &&
      // An environment's secret hides it from the jobs of that environment alone.
      !('hiddenBy' in shadow && 'environment' in shadow.hiddenBy),
  );
