import type { Destination } from '../../domain/destination.ts';

/** Names what shares a public key and a list of secrets: a repository, or one of its environments. */
export const scopeOf = ({ repository, environment }: Pick<Destination, 'repository' | 'environment'>): string =>
  `${repository}#${environment ?? ''}`.toLowerCase();
