import { audienceOf, destinationHash } from '../src/domain/destination.ts';
import { formatMarker } from '../src/domain/marker.ts';
import { classify, type Observation } from '../src/domain/observation.ts';
import { plan } from '../src/domain/plan.ts';
import { protocolTimes } from '../src/domain/times.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const policy = {
  rotateBefore: 30 * DAY,
  lifetime: 90 * DAY,
  gracePeriod: DAY,
  acceptTimeout: 300_000,
  allowUnverified: false,
  retireIds: [],
  revokeOthers: false,
  force: false,
  waitForRuns: false,
};

/** What is read of one credential: so many secrets, the newest some days old, delivered and verified. */
const readingOf = (index: number, secrets: number) => {
  const identity = { owner: 'acme/ops', credential: `credential-${index}` };
  const destination = { repository: `acme/app-${index}`, secret: 'CONNECT_CLIENT_SECRET' };
  const listed = Array.from({ length: secrets }, (_, number) => {
    const created = now - (index % 90) * DAY - (secrets - 1 - number) * 10 * DAY;
    const nonce = (index * secrets + number).toString(16).padStart(12, '0');
    const marker = { ...identity, created, nonce, run: 'acme/ops/7.1', audience: audienceOf([destination]) };
    return { id: number + 1, description: formatMarker(marker), expiresAt: created + 90 * DAY, nonce };
  });
  const newest = listed.at(-1);
  const deliveredAt = now - (index % 90) * DAY + 5000;
  const witness = { kind: 'time', at: deliveredAt } as const;
  const receipt = {
    credential: identity.credential,
    generation: { secretId: secrets, nonce: newest?.nonce ?? '', fingerprint: '0'.repeat(32) },
    runs: [{ repository: destination.repository, id: 1 }],
    dispatchedAt: deliveredAt,
    verifiedAt: deliveredAt,
    notes: { [destinationHash(destination)]: { nonce: newest?.nonce ?? '', witness } },
  };
  return { identity, destination, listed, witness, receipt };
};

/** A run plans for each credential when it has read it, and keeps none: so many at a time, their making not counted. */
const CHUNK = 1000;

/** Planning for so many credentials, without a call; and before that, telling our secrets from all others. */
export const benchPlanning = (credentials: number, secrets: number) => {
  const actions = new Map<string, number>();
  const ms = { classify: 0, plan: 0 };
  const timed = <T>(what: keyof typeof ms, work: () => T): T => {
    const began = performance.now();
    const result = work();
    ms[what] += performance.now() - began;
    return result;
  };
  for (let first = 0; first < credentials; first += CHUNK) {
    const length = Math.min(CHUNK, credentials - first);
    const readings = Array.from({ length }, (_, index) => readingOf(first + index, secrets));
    const classified = timed('classify', () =>
      readings.map(({ identity, destination, listed }) =>
        classify(listed, identity, [destination], now, protocolTimes),
      ),
    );
    const observations = readings.map(
      ({ destination, witness, receipt }, index): Observation => ({
        ...(classified[index] ?? classify([], { owner: '', credential: '' }, [], now, protocolTimes)),
        askedAt: now,
        destinations: [{ destination, witness }],
        receipt,
        maker: 'ended',
      }),
    );
    const plans = timed('plan', () =>
      observations.map((observed) => plan({ observed, policy, now, times: protocolTimes })),
    );
    for (const { action } of plans) actions.set(action, (actions.get(action) ?? 0) + 1);
  }
  return {
    [`${credentials} credentials of ${secrets} secrets`]: {
      'plan ms': Math.round(ms.plan),
      target: '< 1000',
      'classify ms': Math.round(ms.classify),
      planned: [...actions].map(([action, count]) => `${count} ${action}`).join(', '),
    },
  };
};
