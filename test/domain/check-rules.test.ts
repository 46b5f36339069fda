import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstOf } from '../../src/domain/check-finding.ts';
import { findingsOf, lifeWords, type SeenOnGitHub, secretInQuestion } from '../../src/domain/check-rules.ts';
import type { ClientSecret } from '../../src/domain/client-secret.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { byHand, found, type Given, made, place, policy, remedy, seenOf } from './check-examples.ts';
import { DAY, HOUR, MINUTE, timed, timedOrNone } from './examples.ts';
import { generation, now, receiptFor } from './plan-examples.ts';

const reasons = (given: Given): string[] => found(given).map(({ reason, level }) => `${reason} ${level}`);
const written = (updatedAt: number | null): SeenOnGitHub => ({
  destinations: [{ destination: place, witness: timedOrNone(updatedAt) }],
  receipt: null,
});
describe('what a check finds', () => {
  it.each<[string, Given, string[]]>([
    ['nothing in a secret that lives long', { secrets: [made(7, 31)] }, []],
    ['a warning from warn-before on', { secrets: [made(7, 30)] }, ['NearingExpiry warning']],
    [
      'a failure from fail-before on',
      { secrets: [made(7, 7)], policy: { rotateBefore: DAY } },
      ['NearingExpiry failure'],
    ],
    ['its end', { secrets: [made(7, 0)], policy: { rotateBefore: 0 } }, ['Expired failure']],
    ['no end', { secrets: [made(7, null)] }, ['NeverExpires warning']],
    ['no secret', { secrets: [] }, ['Missing failure']],
    ['no secret but one of another credential', { secrets: [otherCredential(7)] }, ['Missing failure']],
    [
      'the hand-made one, where there is no generation',
      { secrets: [byHand(1, now + 29 * DAY)] },
      ['NearingExpiry warning'],
    ],
    ['no overdue rotation within two days', { secrets: [made(7, 28)] }, ['NearingExpiry warning']],
    [
      'an overdue rotation after two days',
      { secrets: [made(7, 27)] },
      ['NearingExpiry warning', 'RotationOverdue warning'],
    ],
    [
      'a destination that is not there',
      { secrets: [made(7, 60)], onGitHub: written(null) },
      ['DestinationMissing warning'],
    ],
    [
      'one that was not written since',
      { secrets: [made(7, 60)], onGitHub: written(now - 60 * DAY) },
      ['Unfinished warning'],
    ],
    ['one that was written', { secrets: [made(7, 60)], onGitHub: written(now - 60 * DAY + 1000) }, []],
    ['nothing undelivered while its run may be at work', { secrets: [young(30)], onGitHub: written(now - DAY) }, []],
    ['nothing missing while its run may be about to write it', { secrets: [young(30)], onGitHub: written(null) }, []],
    [
      'something missing once it cannot be',
      { secrets: [young(31)], onGitHub: written(null) },
      ['DestinationMissing warning'],
    ],
    [
      'something undelivered once it cannot be',
      { secrets: [young(31)], onGitHub: written(now - DAY) },
      ['Unfinished warning'],
    ],
    [
      'a write of somebody else',
      { secrets: [made(7, 60)], onGitHub: rewritten(7, now - DAY) },
      ['DestinationChanged warning'],
    ],
    [
      'a write of somebody else to a store that tells versions',
      { secrets: [made(7, 60)], onGitHub: versioned('2') },
      ['DestinationChanged warning'],
    ],
    ['no write of somebody else by its version', { secrets: [made(7, 60)], onGitHub: versioned('1') }, []],
    [
      'an older generation by its version',
      { secrets: [made(7, 60)], onGitHub: versioned('1', 6) },
      ['Unfinished warning'],
    ],
    [
      'nothing in a version that no receipt knows',
      { secrets: [made(7, 60)], onGitHub: { ...versioned('1'), receipt: null } },
      [],
    ],
    ['no write of somebody else', { secrets: [made(7, 60)], onGitHub: rewritten(7, now - 59 * DAY) }, []],
    ['a receipt of another generation says nothing', { secrets: [made(7, 60)], onGitHub: rewritten(6, now - DAY) }, []],
    ['a deletion that is overdue', { secrets: [made(3, 40), made(7, 60)] }, ['RetirementOverdue warning']],
    ['one that is not', { secrets: [made(3, 40), made(7, 60)], policy: { gracePeriod: 58 * DAY } }, []],
    [
      'retire-ids that are there',
      { secrets: [byHand(1, now + 90 * DAY), made(7, 60)], policy: { retireIds: [1] } },
      ['RetirementOverdue warning'],
    ],
    ['a hand-made one that ended', { secrets: [byHand(1, now), made(7, 60)] }, ['HandMadeExpired warning']],
    ['a hand-made one that ends', { secrets: [byHand(1, now + DAY), made(7, 60)] }, ['HandMadeNearingExpiry warning']],
    ['nothing in one that another credential has', { secrets: [otherCredential(1), made(7, 60)] }, []],
    ['nothing in seven secrets', { secrets: full(7) }, []],
    ['a client that is nearly full', { secrets: full(8) }, ['NearCapacity warning']],
  ])('%s', (_, given, expected) => {
    expect(reasons(given)).toEqual(expected);
  });

  it('names the workflow, and why it stopped', () => {
    const [nearing, overdue] = found(
      { secrets: [made(7, 20)] },
      { workflow: '"Rotate"', stopped: 'somebody has disabled it' },
    );
    expect(nearing?.hint).toBe('Enable the workflow "Rotate" and run it for ingest-prod.');
    expect(overdue?.message).toContain('(rotate-before 30d): somebody has disabled it');
    expect(overdue?.hint).toBe('Enable the workflow "Rotate" again, or let another one rotate it; then run that.');
  });

  it('tells no cause that nobody saw', () => {
    const [nearing, overdue] = found({ secrets: [made(7, 20)] });
    expect(nearing?.hint).toBe('Rotate ingest-prod.');
    expect(overdue?.message).toBe('secret 7 should have been rotated from 2026-11-13 on (rotate-before 30d)');
    expect(overdue?.hint).toContain('60 days without activity');
    const [, enabled] = found({ secrets: [made(7, 20)] }, { workflow: '"Rotate"', enabled: true });
    expect(enabled?.message).toBe(overdue?.message);
    expect(enabled?.hint).toBe(
      'See whether the workflow "Rotate" still runs on its schedule, and how its last runs ended.',
    );
  });

  it('does not speak of GitHub’s schedules or workflows where something else rotates', () => {
    const run = 'external/4f9c2a7d1be0';
    const lives = (id: number, daysLeft: number) =>
      generation(id, now - 60 * DAY, { run, expiresAt: now + daysLeft * DAY });
    const [, overdue, kept] = found({ secrets: [lives(3, 10), lives(7, 20)] });
    expect(overdue?.hint).toBe('See whether what rotates it still runs on its schedule, and how its last runs ended.');
    expect(kept?.hint).toMatch(/^See how the last runs of what rotates it ended: /);
    const [, here] = found({ secrets: [lives(7, 20)] }, { workflow: '"Rotate"' });
    expect(here?.hint).toMatch(/^See whether the workflow "Rotate" is enabled and still .*60 days without activity/);
  });

  it('tells where a hand-made secret comes from', () => {
    const tomorrow = now + DAY;
    const removed = generation(2, now - 80 * DAY, { expiresAt: tomorrow, audience: ['ffffff'] });
    const ahead = generation(3, now + DAY, { expiresAt: tomorrow });
    const secrets = [byHand(1, tomorrow, 'laptop'), byHand(4, tomorrow, ' '), removed, ahead, made(7, 60)];
    expect(found({ secrets }).map(({ message }) => message.replace(/\) expires .*/, ''))).toEqual([
      'secret 1 (made by hand, "laptop"',
      'secret 4 (made by hand',
      'secret 2 (made by this tool for a destination that is not given any more',
      'secret 3 (marked as ours, but the mark is a copy or dated ahead',
    ]);
  });

  it('counts a grace period from the receipt, where there is one, and names all that is overdue', () => {
    const secrets = [byHand(1, now + 90 * DAY), made(3, 40), made(7, 60)];
    const since = (dispatchedAt: number, receipt = receiptFor(7, now, { dispatchedAt })): SeenOnGitHub => ({
      destinations: [],
      receipt,
    });
    const overdue = (onGitHub: SeenOnGitHub) =>
      found({ secrets, onGitHub, policy: { retireIds: [1] } }, { workflow: '"Rotate"' });
    expect(overdue(since(now - 3 * DAY))).toEqual([]);
    expect(overdue(since(now - 3 * DAY - 1))).toMatchObject([
      { message: 'secrets 1, 3 should have been deleted from 2026-11-21 on' },
    ]);
    expect(overdue(since(now - 4 * DAY))[0]?.hint).toContain('the workflow "Rotate"');
    for (const receipt of [null, 'impossible', receiptFor(3, now, { dispatchedAt: now })] as const) {
      expect(overdue({ destinations: [], receipt })).toHaveLength(1);
    }
  });

  it('asks a pull request to wait', () => {
    const seen = seenOf({ secrets: [made(7, 29)] });
    const waits = { ...remedy, beforeMerging: true };
    const [finding] = findingsOf({ seen, policy, now, times: protocolTimes, remedy: waits });
    expect(finding?.hint).toBe('Rotate ingest-prod before merging.');
  });

  it('knows of no schedule where a person made the secret', () => {
    const [, overdue] = found({ secrets: [byHand(1, now + 20 * DAY)] });
    expect(overdue?.message).toBe(
      'secret 1 was made by hand and no rotation has replaced it, though it is due since 2026-11-13 (rotate-before 30d)',
    );
  });

  it('says how long', () => {
    expect(lifeWords(now + 6 * DAY + HOUR, now)).toBe('expires in 6 days, on 2026-11-29');
    expect(lifeWords(now + 1 * DAY, now)).toBe('expires in 1 day, on 2026-11-24');
    expect(lifeWords(now + HOUR, now)).toBe('expires in less than a day, at 2026-11-23 13:00 UTC');
    expect(lifeWords(now - HOUR, now)).toBe('expired less than a day ago, at 2026-11-23 11:00 UTC');
    expect(lifeWords(now - 3 * DAY, now)).toBe('expired 3 days ago, on 2026-11-20');
  });

  it('never grows better as time passes, whatever is left', () => {
    const order = ['ok', 'warning', 'failure'];
    const severity = (left: number) =>
      order.indexOf(
        worstOf(
          found({ secrets: [generation(7, now - 60 * DAY, { expiresAt: now + left })] }).map(({ level }) => level),
        ),
      );
    fc.assert(
      fc.property(fc.integer({ min: -100 * DAY, max: 100 * DAY }), fc.nat(100 * DAY), (left, later) => {
        expect(severity(left - later)).toBeGreaterThanOrEqual(severity(left));
      }),
    );
  });

  it('judges the newest generation whatever a person made, else the last to expire', () => {
    const moment = fc.option(fc.integer({ min: now - 100 * DAY, max: now + 100 * DAY }), { nil: null });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 9 }), fc.boolean(), (ends, withGeneration) => {
        const hand = ends.map((expiresAt, index) => byHand(index + 1, expiresAt));
        const question = secretInQuestion(seenOf({ secrets: [...hand, ...(withGeneration ? [made(99, 60)] : [])] }));
        const last = ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0));
        if (withGeneration) expect(question?.id).toBe(99);
        else expect(question?.expiresAt).toBe(hand.length === 0 ? undefined : last);
      }),
    );
  });
});

function otherCredential(id: number): ClientSecret {
  return byHand(id, now + DAY, formatMarker({ ...generation(id, now - 80 * DAY).marker, credential: 'billing' }));
}

function young(minutes: number) {
  return generation(7, now - minutes * MINUTE);
}

function rewritten(receiptOf: number, updatedAt: number): SeenOnGitHub {
  return {
    destinations: [{ destination: place, witness: timed(updatedAt) }],
    receipt: receiptFor(receiptOf, now - 59 * DAY),
  };
}

function versioned(version: string, held = 7): SeenOnGitHub {
  const { notes, ...receipt } = receiptFor(7, now - 59 * DAY);
  const [noted] = Object.values(receiptFor(held, 0).notes);
  const note = { nonce: noted?.nonce ?? '', witness: { kind: 'version' as const, version: '1' } };
  return {
    destinations: [{ destination: place, witness: { kind: 'version', version } }],
    receipt: { ...receipt, notes: Object.fromEntries(Object.keys(notes).map((hash) => [hash, note])) },
  };
}

function full(count: number): ClientSecret[] {
  return [...Array.from({ length: count - 1 }, (_, index) => byHand(index + 1, now + 90 * DAY)), made(99, 60)];
}
