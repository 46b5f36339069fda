import type { Identity } from '../../domain/client-secret.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import type { DestinationStore } from '../../ports/destination-store.ts';
import type { PullRequest } from '../../ports/pull-request.ts';
import type { ReceiptStore } from '../../ports/receipt-store.ts';
import type { RotatingWorkflows } from '../../ports/rotating-workflows.ts';
import type { Fetch } from '../http/connection.ts';
import { givenBearer } from './bearer.ts';
import { createDestinationStore } from './destination-store.ts';
import type { GitHubClientOptions } from './guarded-request.ts';
import { createLimiter } from './limiter.ts';
import { createPullRequest } from './pull-request.ts';
import { createReadingClient } from './reading-client.ts';
import { createReceiptStore } from './receipt-store.ts';
import { createRotatingWorkflows } from './rotating-workflows.ts';

/** What a check sees of one GitHub server. */
export interface GitHubView {
  readonly destinations: Pick<DestinationStore, 'read'>;
  readonly workflows: RotatingWorkflows;
  /** @param repository `owner/name`, where the receipt of the credential is kept */
  receiptsFor(identity: Identity, repository: string): Pick<ReceiptStore, 'read'>;
  /** @param repository `owner/name` */
  pullRequest(repository: string, number: number): PullRequest;
  /** When the token ends, as the answers so far tell; undefined where none does, or where another takes its place. */
  tokenEndsAt(): Instant | undefined;
}

type Options = Omit<GitHubClientOptions, 'bearerOf' | 'limiter'> & { readonly token: SecretValue };

/** `2026-12-24 08:15:00 UTC`, or with an offset in its place. */
const momentIn = (header: string | null): Instant | undefined => {
  const [, date, time, zone] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d{4})$/.exec(header ?? '') ?? [];
  if (date === undefined) return undefined;
  const at = Date.parse(`${date}T${time}${zone === 'UTC' ? 'Z' : zone}`);
  return Number.isNaN(at) ? undefined : at;
};

/**
 * Whether a token ends by its nature, within the day, and another takes its place: one of an app's installation, as that
 * of every job is (`ghs_`, on old servers `v1.`), or one that an app got for a person (`ghu_`). GitHub documents the
 * header for personal tokens.
 */
const isShortLived = (token: SecretValue): boolean => /^(?:ghs_|ghu_|v1\.)/.test(token.open('authenticate'));

/** Connects the ports that only look, and the comment, to a GitHub server. Nothing is sent yet. */
export const createGitHubView = ({ token, ...options }: Options): GitHubView => {
  let endsAt: Instant | undefined;
  const passes = isShortLived(token);
  const fetch: Fetch = async (...call) => {
    const response = await options.fetch(...call);
    if (passes) return response;
    endsAt = momentIn(response.headers.get('github-authentication-token-expiration')) ?? endsAt;
    return response;
  };
  const bearer = givenBearer(token, 'github-token');
  const limiter = createLimiter({ clock: options.clock, pace: 'polite', minute: options.times.minute });
  const client = createReadingClient({ ...options, fetch, limiter, bearerOf: () => bearer });
  return {
    destinations: createDestinationStore(client),
    workflows: createRotatingWorkflows(client),
    receiptsFor: (identity, repository) => createReceiptStore(client, identity, repository),
    pullRequest: (repository, number) => createPullRequest(client, repository, number),
    tokenEndsAt: () => endsAt,
  };
};
