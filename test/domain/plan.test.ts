import { describe, expect, it } from 'vitest';
import type { Generation } from '../../src/domain/client-secret.ts';
import { destinationHash } from '../../src/domain/destination.ts';
import { formatMarker, type Marker } from '../../src/domain/marker.ts';
import { classify, type Observation, type ObservedDestination } from '../../src/domain/observation.ts';
import { type Plan, plan } from '../../src/domain/plan.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { DAY, destination, HOUR, policy } from '../app/world.ts';

const MINUTE = 60_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const place = destination('CONNECT_CLIENT_SECRET');
const nonceOf = (id: number) => id.toString(16).padStart(12, '0');

const generation = (
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

const receiptFor = (id: number, updatedAt: number, given: Partial<Receipt> = {}): Receipt => ({
  credential: 'ingest-prod',
  generation: { secretId: id, nonce: nonceOf(id), fingerprint: 'f'.repeat(32) },
  runs: [{ repository: 'acme/ingest', id: 1 }],
  dispatchedAt: updatedAt,
  verifiedAt: updatedAt,
  notes: { [destinationHash(place)]: { nonce: nonceOf(id), updatedAt } },
  ...given,
});

const made = now - 10 * DAY;
const written = made + 5000;

/** One generation, delivered and proven, unless said otherwise. */
const seen = (given: {
  generations?: Generation[];
  destinations?: ObservedDestination[];
  receipt?: Observation['receipt'];
  maker?: Observation['maker'];
  verification?: Observation['verification'];
}): Observation => {
  const {
    generations = [generation(1, made)],
    destinations = [{ destination: place, updatedAt: written }],
    verification,
  } = given;
  return {
    ...classify(generations, { owner: 'acme/ops', credential: 'ingest-prod' }, [place], now, protocolTimes),
    askedAt: now,
    destinations,
    receipt: given.receipt === undefined ? receiptFor(1, written) : given.receipt,
    maker: given.maker ?? 'ended',
    ...(verification ? { verification } : {}),
  };
};

const decide = (observed: Observation, given: Partial<Policy> = {}): Pick<Plan, 'action' | 'reason'> => {
  const { action, reason } = plan({ observed, policy: policy(given), now, times: protocolTimes });
  return { action, reason };
};

const rotate = (reason: Plan['reason']) => ({ action: 'rotate', reason });
const pending = (reason: Plan['reason']) => ({ action: 'pending', reason });
const two = [generation(1, made - 60 * DAY), generation(2, made)];
const url = 'https://github.test/runs/1';

describe('the plan', () => {
  it('leaves a fresh, proven generation alone', () => {
    expect(decide(seen({}))).toEqual({ action: 'unchanged', reason: 'NotDue' });
  });

  it('puts an incident before everything', () => {
    expect(
      decide(seen({ maker: 'active', generations: [generation(1, now - MINUTE)] }), { revokeOthers: true }),
    ).toEqual(rotate('Incident'));
  });

  it.each([
    ['FirstRotation', seen({ generations: [], receipt: null })],
    ['DestinationMissing', seen({ destinations: [{ destination: place, updatedAt: null }] })],
    ['Unfinished', seen({ destinations: [{ destination: place, updatedAt: made - 1000 }] })],
    ['Unfinished', seen({ destinations: [{ destination: place, updatedAt: made }] })],
    ['NeverExpires', seen({ generations: [generation(1, made, { expiresAt: null })] })],
    ['Expired', seen({ generations: [generation(1, made, { expiresAt: now })] })],
    ['NearingExpiry', seen({ generations: [generation(1, made, { expiresAt: now + 30 * DAY })] })],
    ['DestinationChanged', seen({ destinations: [{ destination: place, updatedAt: written + 1000 }] })],
    ['DestinationChanged', seen({ receipt: receiptFor(1, written, { notes: {} }) })],
    [
      'DestinationChanged',
      seen({ receipt: 'impossible', destinations: [{ destination: place, updatedAt: made + 31 * MINUTE + 1 }] }),
    ],
    ['Unproven', seen({ receipt: null })],
    ['Unproven', seen({ generations: two, receipt: receiptFor(1, written) })],
    ['Unproven', seen({ generations: two, receipt: 'impossible' })],
  ] as const)('rotates: %s', (reason, observed) => {
    expect(decide(observed)).toEqual(rotate(reason));
  });

  it('rotates one second later than the limit only when forced', () => {
    const almost = seen({ generations: [generation(1, made, { expiresAt: now + 30 * DAY + 1 })] });
    expect(decide(almost)).toEqual({ action: 'unchanged', reason: 'NotDue' });
    expect(decide(almost, { force: true })).toEqual(rotate('Forced'));
  });

  it('does not miss receipts where there can be none', () => {
    const late = [{ destination: place, updatedAt: made + 31 * MINUTE }];
    expect(decide(seen({ receipt: 'impossible', destinations: late }))).toEqual({
      action: 'unchanged',
      reason: 'NotDue',
    });
  });

  describe('when another run made the newest generation', () => {
    const skip = { action: 'skip', reason: 'InProgressElsewhere' };
    const fresh = (age: number, maker: Observation['maker'], receipt: Observation['receipt'] = null) =>
      seen({
        generations: [generation(1, now - age)],
        destinations: [{ destination: place, updatedAt: now - age + 5000 }],
        maker,
        receipt,
      });

    it.each([
      ['active', 59 * MINUTE, skip],
      ['active', 60 * MINUTE, rotate('Unproven')],
      ['unknown', 30 * MINUTE, skip],
      ['unknown', 31 * MINUTE, rotate('Unproven')],
      ['ended', MINUTE, rotate('Unproven')],
    ] as const)('and is %s, after %i ms', (maker, age, expected) => {
      expect(decide(fresh(age, maker))).toEqual(expected);
    });

    it('does not wait for a run that has finished its work', () => {
      const age = 10 * MINUTE;
      expect(decide(fresh(age, 'active', receiptFor(1, now - age + 5000)))).toEqual({
        action: 'unchanged',
        reason: 'NotDue',
      });
      expect(decide(fresh(age, 'active', 'impossible'))).toEqual({ action: 'unchanged', reason: 'NotDue' });
    });

    it('waits while older generations are there', () => {
      const generations = [generation(1, made), generation(2, now - MINUTE)];
      const updatedAt = now - 50_000;
      const observed = seen({
        generations,
        destinations: [{ destination: place, updatedAt }],
        receipt: receiptFor(2, updatedAt),
        maker: 'active',
      });
      expect(decide(observed)).toEqual(skip);
    });
  });

  describe('when the verification is not known to have succeeded', () => {
    const unverified = (verification?: Observation['verification']) => {
      const { verifiedAt: _, ...receipt } = receiptFor(2, written);
      return seen({ generations: two, receipt, verification });
    };

    it.each([
      [{ status: 'running', url }, pending('AwaitingVerification')],
      [{ status: 'awaiting-approval', url }, pending('AwaitingApproval')],
      [
        { status: 'failed', url, conclusion: 'failure' },
        { action: 'verify-again', reason: 'VerifyAgain' },
      ],
      [undefined, { action: 'verify-again', reason: 'VerifyAgain' }],
      [
        { status: 'succeeded', url },
        { action: 'retire', reason: 'Superseded' },
      ],
    ] as const)('%o', (verification, expected) => {
      expect(decide(unverified(verification))).toEqual(expected);
    });
  });

  describe('when older generations are there', () => {
    const superseded = (dispatchedAt: number) =>
      seen({ generations: two, receipt: receiptFor(2, written, { dispatchedAt }) });

    it('keeps them until the grace period is over', () => {
      expect(decide(superseded(now - DAY + 1), { gracePeriod: DAY })).toEqual(pending('GracePeriod'));
      expect(decide(superseded(now - DAY), { gracePeriod: DAY })).toEqual({ action: 'retire', reason: 'Superseded' });
    });

    it('says when the grace period ends', () => {
      const observed = superseded(now - HOUR);
      expect(plan({ observed, policy: policy({ gracePeriod: DAY }), now, times: protocolTimes }).until).toBe(
        now + 23 * HOUR,
      );
    });

    it('retires a secret made by hand that is named, and no other', () => {
      const hand = { id: 9, description: 'by hand', expiresAt: null };
      const observed = { ...seen({}), unmanaged: [hand], secrets: [hand] };
      expect(decide(observed)).toEqual({ action: 'unchanged', reason: 'NotDue' });
      expect(decide(observed, { retireIds: [9] })).toEqual({ action: 'retire', reason: 'Superseded' });
    });
  });
});
