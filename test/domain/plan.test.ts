import { describe, expect, it } from 'vitest';
import { RotationError } from '../../src/domain/errors.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { DAY, destination, MINUTE } from './examples.ts';
import {
  at,
  decide,
  forMore,
  generation,
  label,
  made,
  now,
  other,
  receiptFor,
  seen,
  two,
  written,
} from './plan-examples.ts';

const unseen = new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Actions: read' });
const url = 'https://github.test/runs/1';
const unchanged = { action: 'unchanged', reason: 'NotDue', message: 'secret 1 expires at 2027-02-11 12:00 UTC' };
const changed = `${label} was written by somebody else since; the usual writers are a person and Terraform`;

describe('the plan', () => {
  it('leaves a fresh, proven generation alone', () => {
    expect(decide(seen({}))).toEqual(unchanged);
  });

  it('puts an incident before everything', () => {
    const observed = seen({ maker: 'active', generations: [generation(1, now - MINUTE)] });
    expect(decide(observed, { revokeOthers: true })).toEqual({
      action: 'rotate',
      reason: 'Incident',
      message: 'every other secret of the client is to be revoked',
    });
  });

  it.each([
    [
      'FirstRotation',
      'no secret of this client was made by this tool for these destinations',
      () => seen({ generations: [], receipt: null }),
    ],
    ['DestinationMissing', `not there yet: ${label}`, () => seen({ destinations: [at(null)] })],
    [
      'DestinationMissing',
      `not there yet: ${label}, acme/ingest:B`,
      () => seen({ destinations: [at(null), at(written, other), at(null, destination('B'))] }),
    ],
    ['Unfinished', `secret 1 never reached ${label}`, () => seen({ destinations: [at(made - 1000)] })],
    [
      'Unfinished',
      `secret 1 never reached ${label}, acme/ingest:B`,
      () => seen({ destinations: [at(made), at(made + 1, other), at(made, destination('B'))] }),
    ],
    ['NeverExpires', 'secret 1 never expires', () => seen({ generations: [generation(1, made, { expiresAt: null })] })],
    [
      'Expired',
      'secret 1 expired at 2026-11-23 12:00 UTC',
      () => seen({ generations: [generation(1, made, { expiresAt: now })] }),
    ],
    [
      'NearingExpiry',
      'less than a day left, rotate-before 30d',
      () => seen({ generations: [generation(1, made, { expiresAt: now + 1 })] }),
    ],
    [
      'NearingExpiry',
      '30 days left, rotate-before 30d',
      () => seen({ generations: [generation(1, made, { expiresAt: now + 30 * DAY })] }),
    ],
    ['DestinationChanged', changed, () => seen({ destinations: [at(written + 1000)] })],
    ['DestinationChanged', changed, () => seen({ receipt: receiptFor(1, written, { notes: {} }) })],
    [
      'DestinationChanged',
      changed.replace(label, `${label}, acme/ingest:OTHER`),
      () => seen({ destinations: [at(written + 1000), at(written, other)] }),
    ],
    ['DestinationChanged', changed, () => seen({ receipt: 'impossible', destinations: [at(made + 31 * MINUTE + 1)] })],
    ['Unproven', 'nothing shows that secret 1 was verified', () => seen({ receipt: null })],
    [
      'Unproven',
      'nothing shows that secret 1 was verified',
      () => seen({ receipt: null, destinations: [at(made + DAY)] }),
    ],
    [
      'Unproven',
      'nothing shows that secret 2 was verified',
      () => seen({ generations: two(), receipt: receiptFor(1, written) }),
    ],
    ['Unproven', 'nothing shows that secret 2 was verified', () => seen({ generations: two(), receipt: 'impossible' })],
    [
      'Unproven',
      'nothing shows that secret 1 was verified',
      () => seen({ generations: [generation(1, made), forMore(2, made + 1000)], receipt: 'impossible' }),
    ],
  ] as const)('rotates: %s, %s', (reason, message, observed) => {
    expect(decide(observed())).toEqual({ action: 'rotate', reason, message });
  });

  it('believes a receipt, whatever newer secret was made for a destination that is gone', () => {
    expect(decide(seen({ generations: [generation(1, made), forMore(2, made + 1000)] }))).toEqual(unchanged);
  });

  it('rotates a millisecond later than the limit only when forced', () => {
    const almost = seen({ generations: [generation(1, made, { expiresAt: now + 30 * DAY + 1 })] });
    expect(decide(almost)).toEqual({ ...unchanged, message: 'secret 1 expires at 2026-12-23 12:00 UTC' });
    expect(decide(almost, { force: true })).toEqual({
      action: 'rotate',
      reason: 'Forced',
      message: '30 days left, rotation was asked for',
    });
  });

  it('does not miss receipts where there can be none', () => {
    expect(decide(seen({ receipt: 'impossible', destinations: [at(made + 31 * MINUTE)] }))).toEqual(unchanged);
  });

  describe('when another run made the newest generation', () => {
    const skip = (created: string) => ({
      action: 'skip',
      reason: 'InProgressElsewhere',
      message: `run acme/ops/7.1 made secret 1 at 2026-11-23 ${created} UTC and may still be at work`,
    });
    const unproven = { action: 'rotate', reason: 'Unproven', message: 'nothing shows that secret 1 was verified' };
    const fresh = (age: number, maker: Observation['maker'], receipt: Observation['receipt'] = null) =>
      seen({ generations: [generation(1, now - age)], destinations: [at(now - age + 5000)], maker, receipt });

    it.each([
      ['active', 59 * MINUTE, skip('11:01')],
      ['active', 60 * MINUTE, unproven],
      ['unknown', 30 * MINUTE, skip('11:30')],
      ['unknown', 31 * MINUTE, unproven],
      ['ended', MINUTE, unproven],
    ] as const)('and is %s, after %i ms', (maker, age, expected) => {
      expect(decide(fresh(age, maker))).toEqual(expected);
    });

    it('does not wait for a run that has finished its work', () => {
      const age = 10 * MINUTE;
      const quiet = { ...unchanged, message: 'secret 1 expires at 2027-02-21 11:50 UTC' };
      expect(decide(fresh(age, 'active', receiptFor(1, now - age + 5000)))).toEqual(quiet);
      expect(decide(fresh(age, 'active', 'impossible'))).toEqual(quiet);
    });

    it('waits while older generations are there', () => {
      const updatedAt = now - 50_000;
      const observed = seen({
        generations: [generation(2, made), generation(1, now - MINUTE)],
        destinations: [at(updatedAt)],
        receipt: receiptFor(1, updatedAt),
        maker: 'active',
      });
      expect(decide(observed)).toEqual(skip('11:59'));
    });
  });

  describe('when the verification is not known to have succeeded', () => {
    const unverified = (verification?: Observation['verification']) => {
      const { verifiedAt: _, ...receipt } = receiptFor(2, written);
      return seen({ generations: two(), receipt, verification });
    };

    it.each([
      [{ status: 'running', url }, 'pending', 'AwaitingVerification', `the verification is still running: ${url}`],
      [
        { status: 'awaiting-approval', url },
        'pending',
        'AwaitingApproval',
        `the verification waits for an approval: ${url}`,
      ],
      [
        { status: 'failed', url, conclusion: 'cancelled' },
        'verify-again',
        'VerifyAgain',
        `the verification ended with cancelled: ${url}`,
      ],
      [undefined, 'verify-again', 'VerifyAgain', 'the verification cannot be found any more'],
      [{ status: 'succeeded', url }, 'retire', 'Superseded', 'secret 1 superseded'],
    ] as const)('%o', (verification, action, reason, message) => {
      expect(decide(unverified(verification))).toEqual({ action, reason, message });
    });

    it('asks for one where none was asked for before', () => {
      const observed = seen({ receipt: receiptFor(1, written, { runs: [] }) });
      expect(decide(observed)).toMatchObject({ action: 'verify-again', reason: 'VerifyAgain' });
      expect(decide(observed, { allowUnverified: true })).toEqual(unchanged);
    });

    it('believes a receipt that was verified, whatever became of the run since', () => {
      expect(decide(seen({ verification: { status: 'running', url } }))).toEqual(unchanged);
      expect(decide(seen({}), { allowUnverified: true })).toEqual(unchanged);
    });
  });

  describe('when older generations are there', () => {
    const superseded = (dispatchedAt: number | undefined, generations = two()) => {
      const { dispatchedAt: _, ...receipt } = receiptFor(2, written);
      return seen({ generations, receipt: { ...receipt, ...(dispatchedAt === undefined ? {} : { dispatchedAt }) } });
    };
    const retire = { action: 'retire', reason: 'Superseded', message: 'secret 1 superseded' };

    it('keeps them until the grace period is over, and says when that is', () => {
      expect(decide(superseded(now - DAY + 1), { gracePeriod: DAY })).toEqual({
        action: 'pending',
        reason: 'GracePeriod',
        message: 'secret 1 may go after 2026-11-23 12:00 UTC',
        until: now + 1,
      });
      expect(decide(superseded(now - DAY), { gracePeriod: DAY })).toEqual(retire);
    });

    it('lets no grace period begin before the newest was made', () => {
      expect(decide(superseded(0), { gracePeriod: 10 * DAY + 1 })).toMatchObject({ until: now + 1 });
    });

    it('lets them go at once where there is none, even when the clock is behind', () => {
      expect(decide(superseded(now + MINUTE))).toEqual(retire);
    });

    it('keeps them while nothing says that the newest is in use', () => {
      expect(decide(superseded(undefined))).toMatchObject({ action: 'unchanged', reason: 'NotDue' });
    });

    it('names all of them', () => {
      expect(decide(superseded(written, [generation(3, made - DAY), ...two()]))).toEqual({
        ...retire,
        message: 'secrets 1, 3 superseded',
      });
    });

    it('keeps them while runs that were queued before the delivery are unfinished, if it is to wait for runs', () => {
      const none = { count: 0, urls: [], unseen: [], unasked: 0 };
      const withRuns = (unfinishedRuns: Observation['unfinishedRuns'], dispatchedAt = now - DAY) => ({
        ...superseded(dispatchedAt),
        ...(unfinishedRuns && { unfinishedRuns }),
      });
      const waiting = { waitForRuns: true };
      const one = { ...none, count: 1, urls: [url] };
      const held = { action: 'pending', reason: 'RunsInProgress', until: now };
      expect(decide(withRuns(one), waiting)).toEqual({
        ...held,
        message: `1 workflow run that was queued before the delivery is not finished: ${url}.`,
      });
      expect(decide(withRuns(one), {})).toEqual(retire);
      expect(decide(withRuns(none), waiting)).toEqual(retire);
      expect(decide(withRuns({ ...none, unseen: [unseen] }), waiting)).toMatchObject(held);
      // The grace period is told first, since it has an end.
      expect(decide(withRuns(one, now - DAY + 1), { ...waiting, gracePeriod: DAY })).toMatchObject({
        reason: 'GracePeriod',
        until: now + 1,
      });
    });

    it('retires a secret made by hand that is named, and no other', () => {
      const hand = { id: 9, description: 'by hand', expiresAt: null };
      const observed = { ...seen({}), unmanaged: [hand, { ...hand, id: 8 }], secrets: [hand] };
      expect(decide(observed)).toEqual(unchanged);
      expect(decide(observed, { retireIds: [9] })).toEqual({ ...retire, message: 'secret 9 superseded' });
      expect(decide({ ...observed, receipt: 'impossible' }, { retireIds: [9] })).toEqual(unchanged);
    });
  });
});
