import type { Generation } from '../../src/domain/client-secret.ts';
import { destinationHash } from '../../src/domain/destination.ts';
import { formatMarker, type Marker } from '../../src/domain/marker.ts';
import { classify, type Observation, type ObservedDestination } from '../../src/domain/observation.ts';
import { type Plan, plan } from '../../src/domain/plan.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { DAY, destination, policy, timed, timedOrNone } from './examples.ts';

export const now = Date.parse('2026-11-23T12:00:00Z');
const place = destination('CONNECT_CLIENT_SECRET');
export const other = destination('OTHER');
export const label = 'acme/ingest:CONNECT_CLIENT_SECRET';
const nonceOf = (id: number) => id.toString(16).padStart(12, '0');

export const generation = (
  id: number,
  created: number,
  given: Partial<Marker> & { expiresAt?: number | null } = {},
): Generation => {
  const marker: Marker = {
    owner: 'acme/ops',
    credential: 'ingest-prod',
    created,
    nonce: nonceOf(id),
    run: 'acme/ops/7.1',
    audience: [destinationHash(place)],
    ...given,
  };
  const { expiresAt = created + 90 * DAY } = given;
  return { id, description: formatMarker(marker), expiresAt, marker };
};

/** Made for a place that is not given any more, too. */
export const forMore = (id: number, created: number): Generation =>
  generation(id, created, { audience: [destinationHash(place), destinationHash(other)].sort() });

export const receiptFor = (id: number, updatedAt: number, given: Partial<Receipt> = {}): Receipt => ({
  credential: 'ingest-prod',
  generation: { secretId: id, nonce: nonceOf(id), fingerprint: 'f'.repeat(32) },
  runs: [{ repository: 'acme/ingest', id: 1 }],
  dispatchedAt: updatedAt,
  verifiedAt: updatedAt,
  notes: { [destinationHash(place)]: { nonce: nonceOf(id), witness: timed(updatedAt) } },
  ...given,
});

export const made = now - 10 * DAY;
export const written = made + 5000;

export const at = (updatedAt: number | null, where = place): ObservedDestination => ({
  destination: where,
  witness: timedOrNone(updatedAt),
});

/** One generation, delivered and proven, unless said otherwise. */
export const seen = (given: {
  generations?: Generation[];
  destinations?: ObservedDestination[];
  receipt?: Observation['receipt'];
  maker?: Observation['maker'];
  verification?: Observation['verification'];
}): Observation => {
  const { generations = [generation(1, made)], destinations = [at(written)], verification } = given;
  return {
    ...classify(generations, { owner: 'acme/ops', credential: 'ingest-prod' }, [place], now, protocolTimes),
    askedAt: now,
    destinations,
    receipt: given.receipt === undefined ? receiptFor(1, written) : given.receipt,
    maker: given.maker ?? 'ended',
    ...(verification ? { verification } : {}),
  };
};

export const decide = (observed: Observation, given: Partial<Policy> = {}): Plan =>
  plan({ observed, policy: policy(given), now, times: protocolTimes });

export const two = () => [generation(1, made - 60 * DAY), generation(2, made)];
