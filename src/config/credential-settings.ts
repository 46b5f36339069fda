import { type Destination, destinationLabel, firstRepositoryOf, readByWorkflowsOf } from '../domain/destination.ts';
import type { Policy } from '../domain/policy.ts';
import type { VerificationWorkflow } from '../ports/verifier.ts';
import { primaryOf } from './connect-url.ts';
import { type ActingIdentity, readIdentity } from './identity.ts';
import type { CredentialReader, InputSource } from './input-reader.ts';
import type { ClientType } from './inputs.ts';
import { readPolicy } from './policy-settings.ts';
import { checkReceiptRoom } from './receipt-room.ts';
import { checkSource } from './secret-source.ts';
import { readVerifications } from './verification-settings.ts';

/** One credential, understood and checked. */
export interface CredentialSettings {
  readonly name: string;
  readonly connect: {
    /** Where consumers authenticate. */
    readonly url: string;
    /** Where secrets are read and written. */
    readonly primaryUrl: string;
    readonly tenantId: string;
    readonly clientId: string;
    readonly clientType: ClientType;
  };
  readonly identity: ActingIdentity;
  /** At least one. */
  readonly destinations: readonly Destination[];
  /** `acceptTimeout` is scaled as `times` are, the other durations never. */
  readonly policy: Policy;
  /** Their timeouts are scaled too; empty where rotating unverified was allowed. */
  readonly verifications: readonly VerificationWorkflow[];
  /** `owner/name` of the repository that keeps the receipt. */
  readonly receiptRepository: string;
  /** `owner/name` of the repository in which a client that rotates itself reads its secret from a destination. */
  readonly sourceRepository?: string;
  /** What the user should know of it, though nothing is wrong. */
  readonly warnings: readonly string[];
}

/** What a credential is read from, whichever way it was given. */
export interface GivenCredential {
  readonly given: CredentialReader;
  /** Undefined when it is wrong, which was noted. */
  readonly name: string | undefined;
  /** Empty when something is wrong with them, which was noted. */
  readonly destinations: readonly Destination[];
  /** A reader for each verification workflow. */
  readonly verifications: readonly CredentialReader[];
  /** False for one that is only checked: its secrets need not be there. */
  readonly selected: boolean;
}

/** Where the client is; undefined when something is wrong with that, or missing, which is then noted. */
export const readConnect = (
  given: CredentialReader,
  { demanded = true }: { readonly demanded?: boolean } = {},
): CredentialSettings['connect'] | undefined => {
  const url = given.value('connect-url', 'url');
  const primaryUrl = given.value('connect-primary-url', 'url');
  const tenantId = given.value('tenant-id', 'guid');
  const clientId = given.value('client-id', 'guid');
  const clientType = given.value('client-type', 'client-type');
  for (const name of ['tenant-id', 'client-id'] as const) if (demanded && !given.has(name)) given.missing(name);
  if (url === undefined || (given.text('connect-primary-url') !== '' && primaryUrl === undefined)) return undefined;
  if (tenantId === undefined || clientId === undefined || clientType === undefined) return undefined;
  return { url, primaryUrl: primaryUrl ?? primaryOf(url), tenantId, clientId, clientType };
};

/** Tells of destinations whose value no verification workflow can read, and so prove. */
const warnOfUnproven = (
  destinations: readonly Destination[],
  verifications: readonly VerificationWorkflow[],
  warn: (message: string) => void,
): void => {
  if (verifications.length === 0) return;
  const unproven = destinations.filter(
    (destination) => !verifications.some(({ repository }) => readByWorkflowsOf(repository, destination)),
  );
  const [, second] = unproven;
  if (unproven.length === 0) return;
  warn(
    `No verification workflow can read ${unproven.map(destinationLabel).join(', ')}, so that ` +
      `${second ? 'their values are' : 'its value is'} written and acknowledged, but proven by nobody.`,
  );
};

/** The repository that keeps the receipt: the first that has a destination, else the one that runs this. */
const readReceiptRepository = (
  given: CredentialReader,
  destinations: readonly Destination[],
  { GITHUB_REPOSITORY }: InputSource['environment'],
): string | undefined => {
  const repository = firstRepositoryOf(destinations) ?? (GITHUB_REPOSITORY?.trim() || undefined);
  if (repository !== undefined || destinations.length === 0) return repository;
  given.note(
    'destinations',
    'destinations are secrets of organizations alone, so the receipt belongs in the repository that runs this, which is unknown.',
    'Outside of GitHub Actions, set the environment variable GITHUB_REPOSITORY to owner/name of the repository that is to keep it.',
  );
  return undefined;
};

/** Everything about one credential; undefined when something is wrong with it, which is then noted. */
export const readCredential = (
  { given, name, destinations, verifications: each }: GivenCredential,
  source: Pick<InputSource, 'environment' | 'surroundings'>,
): CredentialSettings | undefined => {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const connect = readConnect(given);
  const identity = readIdentity(given, connect?.clientId);
  const policy = readPolicy(given);
  const verifications = readVerifications(given, each, destinations, warn);
  const receiptRepository = readReceiptRepository(given, destinations, source.environment);
  const sourceRepository = checkSource(given, source, destinations, warn);
  warnOfUnproven(destinations, verifications, warn);
  checkReceiptRoom(given, destinations, verifications);
  if (destinations.length === 0 || name === undefined || receiptRepository === undefined) return undefined;
  if (!connect || !identity || !policy) return undefined;
  return {
    name,
    connect,
    identity,
    destinations,
    // A workflow that is given is always run: then nothing goes unverified.
    policy: { ...policy, allowUnverified: policy.allowUnverified && verifications.length === 0 },
    verifications,
    receiptRepository,
    ...(sourceRepository === undefined ? {} : { sourceRepository }),
    warnings,
  };
};

/** The same with its waits multiplied; what a secret lives through is not scaled. */
export const scaled = (credential: CredentialSettings, factor: number): CredentialSettings => ({
  ...credential,
  policy: { ...credential.policy, acceptTimeout: credential.policy.acceptTimeout * factor },
  verifications: credential.verifications.map((one) => ({ ...one, timeout: one.timeout * factor })),
});
