import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.ts';
import { destinationHash } from '../../src/domain/destination.ts';
import { writtenSince } from '../../src/domain/left-behind.ts';
import { changedSince, delivered, type ObservedDestination, settled } from '../../src/domain/observation.ts';
import { deadGenerations, prunableAfterFailure } from '../../src/domain/prune.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { sameWrite, shownAfter, type Witness, writtenAt } from '../../src/domain/witness.ts';
import { DAY, destination, MINUTE, timed } from './examples.ts';
import { decide, generation, label, made, now, receiptFor, seen, two, written } from './plan-examples.ts';

const place = destination('CONNECT_CLIENT_SECRET');
const nonceOf = (id: number) => id.toString(16).padStart(12, '0');
const version = (text: string): Witness => ({ kind: 'version', version: text });
const tag = (id: number): Witness => ({ kind: 'tag', nonce: nonceOf(id) });

const showing = (witness: Witness | null, where: Destination = place): ObservedDestination => ({
  destination: where,
  witness,
});
/** A receipt of a generation, with a note of the one destination. */
const noting = (witness: Witness, { held = 2, of = 2 } = {}): Receipt =>
  receiptFor(of, written, { notes: { [destinationHash(place)]: { nonce: nonceOf(held), witness } } });

/** Two generations, of which the second is the newest, and what the destination shows. */
const world = (witness: Witness, receipt: Receipt | null | 'impossible') => {
  const observed = seen({ generations: two(), destinations: [showing(witness)] });
  return { ...observed, receipt };
};
const alone = (witness: Witness, receipt: Receipt | null | 'impossible') => {
  const observed = seen({ generations: [generation(2, made)], destinations: [showing(witness)] });
  return { ...observed, receipt };
};
const decided = (...given: Parameters<typeof world>) => {
  const { action, reason } = decide(world(...given));
  return `${action} ${reason}`;
};
const ids = (generations: readonly { id: number }[]): number[] => generations.map(({ id }) => id);

describe('a witness', () => {
  it('is of the same write as its like, and of no other kind', () => {
    const all = [timed(1), timed(2), version('1'), version('2'), tag(1), tag(2)];
    const same = all.map((one) => all.map((other) => sameWrite(one, other)));
    expect(same).toEqual(all.map((_, row) => all.map((__, column) => row === column)));
  });

  it('tells a moment if it is one', () => {
    expect([timed(0), version('1'), tag(1)].map(writtenAt)).toEqual([0, undefined, undefined]);
  });
});

describe('whether a destination has the newest generation', () => {
  const newest = generation(2, made);
  const has = (witness: Witness, receipt: Receipt | null | 'impossible') =>
    delivered(newest, showing(witness), receipt);

  it('is told by a time alone, whatever a receipt says', () => {
    const times = [made, made + 1].map(timed);
    expect(times.map((one) => has(one, null))).toEqual(['no', 'yes']);
    expect(times.map((one) => has(one, noting(one)))).toEqual(['no', 'yes']);
  });

  it('is told by a version as far as a receipt knows it', () => {
    expect(has(version('a'), noting(version('a')))).toBe('yes');
    expect(has(version('a'), noting(version('a'), { held: 1 }))).toBe('no');
    expect(has(version('b'), noting(version('a')))).toBe('unknown');
    expect(has(version('a'), null)).toBe('unknown');
    expect(has(version('a'), 'impossible')).toBe('unknown');
  });

  it('is told by a tag alone', () => {
    expect([null, 'impossible' as const].map((receipt) => has(tag(2), receipt))).toEqual(['yes', 'yes']);
    expect(has(tag(1), null)).toBe('no');
    expect(has(tag(1), noting(tag(1)))).toBe('no');
  });
});

describe('the plan, where a store tells versions', () => {
  it.each([
    ['retires by the version that our own write left', version('a'), noting(version('a')), 'retire Superseded'],
    ['sees another one', version('b'), noting(version('a')), 'rotate DestinationChanged'],
    [
      'sees the one that an older generation left',
      version('a'),
      noting(version('a'), { held: 1 }),
      'rotate Unfinished',
    ],
    ['never guesses without a receipt', version('a'), null, 'rotate Unproven'],
    ['never guesses where there can be none', version('a'), 'impossible', 'rotate Unproven'],
    ['takes no time for a version', timed(written), noting(version('a')), 'rotate DestinationChanged'],
    ['takes no version for a time', version('a'), receiptFor(2, written), 'rotate DestinationChanged'],
    ['takes a receipt of an older one for none', version('a'), noting(version('a'), { of: 1 }), 'rotate Unproven'],
  ] as const)('%s', (_, witness, receipt, expected) => {
    expect(decided(witness, receipt)).toBe(expected);
  });

  it('leaves alone what is proven, and only that', () => {
    expect(decide(alone(version('a'), noting(version('a'))))).toMatchObject({ action: 'unchanged' });
    expect(decide(alone(version('a'), 'impossible'))).toMatchObject({ action: 'rotate', reason: 'Unproven' });
    expect(settled(alone(version('a'), noting(version('a'))))).toBe(true);
    expect(settled(alone(version('a'), 'impossible'))).toBe(false);
  });
});

describe('the plan, where a store tells tags', () => {
  it.each([
    ['retires by the tag of the newest', tag(2), noting(tag(2)), 'retire Superseded'],
    ['sees the tag of an older one', tag(1), noting(tag(2)), 'rotate Unfinished'],
    ['sees a tag that it does not know', tag(3), null, 'rotate Unfinished'],
    ['wants the verification proven all the same', tag(2), null, 'rotate Unproven'],
    ['wants our own write noted', tag(2), { ...noting(tag(2)), notes: {} }, 'rotate DestinationChanged'],
  ] as const)('%s', (_, witness, receipt, expected) => {
    expect(decided(witness, receipt)).toBe(expected);
  });

  it('needs no receipt to leave a lone generation alone', () => {
    expect(decide(alone(tag(2), 'impossible'))).toMatchObject({ action: 'unchanged', reason: 'NotDue' });
    expect(settled(alone(tag(2), 'impossible'))).toBe(true);
  });
});

it('the plan names every destination, whatever its store tells', () => {
  const [versioned, tagged] = [destination('VERSIONED'), destination('TAGGED')];
  const destinations = [showing(timed(written)), showing(version('b'), versioned), showing(tag(3), tagged)];
  const observed = { ...seen({}), destinations };
  expect(decide(observed).message).toBe('secret 1 never reached acme/ingest:TAGGED');
  const others = [showing(timed(written + 1)), showing(version('b'), versioned)];
  expect(decide({ ...observed, destinations: others }).message).toContain(
    `${label}, acme/ingest:VERSIONED was written`,
  );
  expect(changedSince(receiptFor(1, written), destinations).map((one) => one.destination)).toEqual([versioned, tagged]);
});

describe('a generation is taken for dead', () => {
  const three = [generation(1, made - 2 * DAY), generation(2, made - DAY), generation(3, made)];
  const dead = (witness: Witness, receipt: Receipt | null | 'impossible') =>
    ids(
      deadGenerations(
        { ...seen({ generations: three, destinations: [showing(witness)] }), receipt, askedAt: now },
        protocolTimes,
      ),
    );

  it('where the version that an older one left is still there', () => {
    expect(dead(version('a'), noting(version('a'), { of: 1, held: 1 }))).toEqual([2, 3]);
    expect(dead(version('a'), noting(version('a'), { of: 1, held: 2 }))).toEqual([3]);
  });

  it('never by a version that no receipt knows', () => {
    for (const receipt of [null, 'impossible', noting(version('a'), { of: 1, held: 1 })] as const)
      expect(dead(version('b'), receipt)).toEqual([]);
  });

  it('never by a tag: one that was there before may have been restored', () => {
    for (const receipt of [null, 'impossible', noting(tag(1), { of: 1, held: 1 })] as const)
      expect(dead(tag(1), receipt)).toEqual([]);
  });
});

describe('after a failure a generation stays', () => {
  const older = [generation(1, made - 3 * DAY), generation(2, made - 2 * DAY), generation(3, made - DAY)];
  const prunable = (witness: Witness, notes: Receipt['notes'] = {}) =>
    ids(
      prunableAfterFailure({
        older,
        ours: 4,
        secrets: 11,
        destinations: [showing(witness)],
        notes,
        times: protocolTimes,
      }),
    );

  it('that a version may be of', () => {
    expect(prunable(version('a'))).toEqual([]);
    expect(prunable(version('b'), noting(version('a'), { held: 4 }).notes)).toEqual([]);
    expect(prunable(version('a'), noting(version('a'), { held: 4 }).notes)).toEqual([2, 3]);
    expect(prunable(version('a'), noting(version('a'), { held: 3 }).notes)).toEqual([2]);
  });

  it('that a tag names, and no other', () => {
    expect(prunable(tag(3))).toEqual([2]);
    expect(prunable(tag(4))).toEqual([2, 3]);
    // What stands there now is told by the tag that is there, not by a note of another one.
    expect(prunable(tag(2), noting(tag(4), { held: 4 }).notes)).toEqual([3]);
  });
});

it('a killed run takes nothing back where no time tells that nothing was written', () => {
  const newest = generation(2, made);
  const destinations = [timed(made - 1), version('a'), tag(1)].map((one) => showing(one));
  expect(writtenSince([newest], [...destinations, showing(null)])).toEqual(destinations.slice(1));
});

describe('after our write a destination shows', () => {
  const { marker } = generation(2, made);
  const shows = (shown: Witness | null, answered: Witness) => shownAfter(shown, answered, marker, { clockSkew: 1000 });
  const [ours, notYet] = [(witness: Witness) => ({ is: 'ours', witness }), { is: 'not-yet' }];

  it('a moment near the one that was answered, and later than the secret was made', () => {
    const answered = timed(written);
    expect(shows(null, answered)).toEqual(notYet);
    expect(shows(timed(written - 1001), answered)).toEqual(notYet);
    expect(shows(timed(written - 1000), answered)).toEqual(ours(timed(written - 1000)));
    expect(shows(timed(written + 1000), answered)).toEqual(ours(timed(written + 1000)));
    expect(shows(timed(written + 1001), answered)).toEqual({ is: 'changed', at: written + 1001 });
    expect(shows(timed(made), timed(made))).toEqual({ is: 'indistinct' });
    expect(shows(timed(made + 1), timed(made))).toEqual(ours(timed(made + 1)));
  });

  it('the version or the tag that was answered', () => {
    expect(shows(version('a'), version('a'))).toEqual(ours(version('a')));
    expect(shows(tag(2), tag(2))).toEqual(ours(tag(2)));
    expect(shows(null, version('a'))).toEqual(notYet);
    // Whether it is the one before or the one after is not known.
    for (const other of [version('b'), tag(2), timed(written)]) expect(shows(other, version('a'))).toEqual(notYet);
    expect(shows(tag(1), tag(2))).toEqual(notYet);
    expect(shows(version('a'), timed(written))).toEqual(notYet);
  });
});

it('a run is not waited for that has only just delivered by a tag', () => {
  const fresh = generation(2, now - MINUTE);
  const observed = {
    ...seen({ generations: [fresh], destinations: [showing(tag(2))], maker: 'active' }),
    receipt: 'impossible' as const,
  };
  expect(decide(observed).action).toBe('unchanged');
  const unknown = { ...observed, destinations: [showing(version('a'))] };
  expect(decide(unknown)).toMatchObject({ action: 'skip', reason: 'InProgressElsewhere' });
});
