import { type CheckPolicy, findingsOf, type SeenOnGitHub } from '../../src/domain/check-rules.ts';
import type { ClientSecret } from '../../src/domain/client-secret.ts';
import { classify } from '../../src/domain/observation.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { DAY, destination } from './examples.ts';
import { generation, now } from './plan-examples.ts';

/** Where the credential of the examples goes. */
export const place = destination('CONNECT_CLIENT_SECRET');
/** That of the defaults. */
export const policy: CheckPolicy = {
  warnBefore: 30 * DAY,
  failBefore: 7 * DAY,
  rotateBefore: 30 * DAY,
  gracePeriod: DAY,
  retireIds: [],
};
/** Nobody knows what rotates. */
export const remedy = { credential: 'ingest-prod', beforeMerging: false };
/** A secret that a person made. */
export const byHand = (id: number, expiresAt: number | null, description: string | null = null): ClientSecret => ({
  id,
  description,
  expiresAt,
});
/** A generation of 60 days ago. */
export const made = (id: number, daysLeft: number | null) =>
  generation(id, now - 60 * DAY, { expiresAt: daysLeft === null ? null : now + daysLeft * DAY });

/** What the client has, and what differs from the defaults. */
export interface Given {
  readonly secrets: readonly ClientSecret[];
  readonly policy?: Partial<CheckPolicy>;
  readonly onGitHub?: SeenOnGitHub;
}

/** The client as a check sees it. */
export const seenOf = ({ secrets, onGitHub }: Given) => ({
  ...classify(secrets, { owner: 'acme/ops', credential: 'ingest-prod' }, [place], now, protocolTimes),
  ...(onGitHub ? { onGitHub } : {}),
});
/** What the check finds in it. */
export const found = (given: Given, more: { workflow?: string; stopped?: string; enabled?: boolean } = {}) =>
  findingsOf({
    seen: seenOf(given),
    policy: { ...policy, ...given.policy },
    now,
    times: protocolTimes,
    remedy: { ...remedy, ...more },
  });
