import { describe, expect, it } from 'vitest';
import { createLimiter, type Turn, type Turns } from '../../../src/adapters/github/limiter.ts';
import type { Weight } from '../../../src/adapters/github/request-budget.ts';
import { virtualClock } from '../../support/virtual-clock.ts';
import { failure } from './github-fixture.ts';
import { MINUTE, make, sendAll, TEN_MINUTES } from './limiter-fixture.ts';

describe('silences', () => {
  const enter = (limiter: Turns, leftMs = TEN_MINUTES): Promise<Turn> => limiter.enter('read', { leftMs });

  it('hold back everybody for as long as the server says', async () => {
    const { time, limiter } = make('limit');
    const [first, second] = [await enter(limiter), await enter(limiter)];
    first.leaveLimited('host', 90_000);
    second.leave();
    expect(await sendAll(limiter, time, ['read', 'write', 'read'])).toEqual([90_000, 90_000, 90_000]);
  });

  it('of one token, whose hour is used up, let the others go on in their order', async () => {
    for (const pace of ['polite', 'limit'] as const) {
      const { time, limiter, other } = make(pace);
      (await enter(limiter)).leaveLimited('token', 90_000);
      const silenced = sendAll(limiter, time, ['write', 'read']);
      expect(await sendAll(other, time, ['write', 'read'])).toEqual([0, 0]);
      expect(await silenced).toEqual([90_000, 90_000]);
    }
  });

  it('are waited for once where a token and its host are both silenced', async () => {
    const { time, limiter } = make('limit');
    const [first, second] = [await enter(limiter), await enter(limiter)];
    const patience = { leftMs: 100_000 };
    first.leaveLimited('token', 90_000);
    const waiting = limiter.enter('read', patience);
    second.leaveLimited('host', 60_000);
    (await waiting).leave();
    expect({ at: time.now(), left: patience.leftMs }).toEqual({ at: 90_000, left: 10_000 });
  });

  it('take a minute, then twice as long each time, and a minute again after a success', async () => {
    const { time, limiter } = make('limit');
    const starts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const turn = await enter(limiter);
      starts.push(time.now());
      turn.leaveLimited('host', undefined);
    }
    (await enter(limiter)).leave();
    const again = time.now();
    (await enter(limiter)).leaveLimited('host', undefined);
    (await enter(limiter)).leave();
    expect(starts).toEqual([0, MINUTE, 3 * MINUTE]);
    expect(again).toBe(7 * MINUTE);
    expect(time.now()).toBe(8 * MINUTE);
  });

  it('count once, however many requests in flight are told of them', async () => {
    const { time, limiter } = make('limit');
    const turns = await Promise.all(Array.from({ length: 50 }, () => enter(limiter)));
    for (const turn of turns) turn.leaveLimited('host', undefined);
    await enter(limiter);
    expect(time.now()).toBe(MINUTE);
  });

  it('grow when a server says "0 seconds" for ever', async () => {
    const { time, limiter } = make('limit');
    const patience = { leftMs: TEN_MINUTES };
    let sent = 0;
    const error = await failure(
      (async () => {
        for (;;) {
          const turn = await limiter.enter('read', patience);
          sent += 1;
          turn.leaveLimited('host', 0);
        }
      })(),
    );
    expect(error.code).toBe('RATE_LIMITED');
    expect(sent).toBeLessThan(12);
    expect(time.now()).toBeLessThanOrEqual(TEN_MINUTES);
  });

  it('end a call at once when they take longer than its patience lasts', async () => {
    const { time, limiter } = make('limit');
    const turn = await enter(limiter);
    turn.leaveLimited('host', 3_600_000);
    const error = await failure(enter(limiter));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
    expect(error.message).toContain('until 1970-01-01T01:00:00Z');
    expect(time.now()).toBe(0);
  });

  it('end also the calls that wait already', async () => {
    const { limiter } = make('limit');
    const [first, second] = [await enter(limiter), await enter(limiter)];
    first.leaveLimited('host', 300_000);
    const waiting = enter(limiter);
    second.leaveLimited('host', 1_000_000);
    expect((await failure(waiting)).code).toBe('RATE_LIMITED');
  });
});

it('does not stand still when the clock is set back', async () => {
  const { time, limiter } = make('polite');
  time.advance(7_200_000);
  await sendAll(limiter, time, Array<Weight>(60).fill('write'));
  time.advance(-7_200_000);
  await sendAll(limiter, time, ['write']);
  expect(time.now()).toBe(1000);
});

it('refuses everybody who waits when the run is cancelled', async () => {
  const time = virtualClock(0);
  const limiter = createLimiter({ clock: time, pace: 'limit', minute: MINUTE }).forToken({});
  (await limiter.enter('read', { leftMs: TEN_MINUTES })).leaveLimited('host', 1000);
  time.cancel();
  expect((await failure(limiter.enter('read', { leftMs: TEN_MINUTES }))).code).toBe('CANCELLED');
});

it('takes no silence to be longer than a day', async () => {
  const { limiter } = make('limit');
  (await limiter.enter('read', { leftMs: TEN_MINUTES })).leaveLimited('host', 99_999_999_999_999_000);
  const error = await failure(limiter.enter('read', { leftMs: TEN_MINUTES }));
  expect(error).toMatchObject({ code: 'RATE_LIMITED', effect: 'none' });
  expect(error.message).toContain('until 1970-01-02T00:00:00Z');
});

it('gets a place back even when the pause could not be begun', async () => {
  const time = virtualClock(0);
  let broken = false;
  const elapsed = () => {
    if (!broken) return time.elapsed();
    broken = false;
    throw new RangeError('no such moment');
  };
  const limiter = createLimiter({ clock: { ...time, elapsed }, pace: 'limit', minute: MINUTE }).forToken({});
  const enter = () => limiter.enter('read', { leftMs: TEN_MINUTES });
  const [first] = await Promise.all(Array.from({ length: 90 }, enter));
  const next = enter();
  broken = true;
  expect(() => first?.leaveLimited('host', 1000)).toThrow('no such moment');
  (await next).leave();
});
