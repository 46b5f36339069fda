import type { CheckPolicy } from '../domain/check-rules.ts';
import { type Destination, firstRepositoryOf } from '../domain/destination.ts';
import { type CredentialSettings, type GivenCredential, readConnect } from './credential-settings.ts';
import { type ActingIdentity, readIdentity } from './identity.ts';
import type { InputSource } from './input-reader.ts';

/** One credential that is to be checked, understood. */
export interface CheckedCredentialSettings {
  readonly name: string;
  readonly destinations: readonly Destination[];
  readonly policy: Pick<CheckPolicy, 'rotateBefore' | 'gracePeriod' | 'retireIds'>;
  /** `owner/name` of the repository that keeps the receipt, where there is one. */
  readonly receiptRepository?: string;
  /** How the client's secrets are read; absent where this run has no secret for it. */
  readonly client?: { readonly connect: CredentialSettings['connect']; readonly identity: ActingIdentity };
}

/** Where the client is, and who asks for it; absent where this run has no secret, wrong where it has one and cannot use it. */
const readClient = (given: GivenCredential['given']): CheckedCredentialSettings['client'] | 'absent' | 'wrong' => {
  const hasSecret = given.secret('client-secret') !== undefined || given.secret('admin-client-secret') !== undefined;
  const connect = readConnect(given, { demanded: hasSecret });
  // Pull requests of forks have neither secrets nor variables; what is there must be right all the same.
  if (!hasSecret) {
    given.value('admin-client-id', 'guid');
    return 'absent';
  }
  const identity = readIdentity(given, connect?.clientId);
  return connect && identity ? { connect, identity } : 'wrong';
};

/** Everything about one credential; undefined when something is wrong with it, which is then noted. */
export const readCheckedCredential = (
  { given, name, destinations, selected }: GivenCredential,
  { GITHUB_REPOSITORY }: InputSource['environment'],
): CheckedCredentialSettings | undefined => {
  const rotateBefore = given.value('rotate-before', 'duration');
  const gracePeriod = given.value('grace-period', 'duration');
  const retireIds = given.value('retire-ids', 'ids') ?? [];
  // A file gives placeholders for the secrets of those that are not to be worked on.
  const client = selected ? readClient(given) : 'absent';
  const receiptRepository = firstRepositoryOf(destinations) ?? (GITHUB_REPOSITORY?.trim() || undefined);
  if (name === undefined || destinations.length === 0 || client === 'wrong') return undefined;
  if (rotateBefore === undefined || gracePeriod === undefined) return undefined;
  return {
    name,
    destinations,
    policy: { rotateBefore, gracePeriod, retireIds },
    ...(receiptRepository === undefined ? {} : { receiptRepository }),
    ...(client === undefined || client === 'absent' ? {} : { client }),
  };
};
