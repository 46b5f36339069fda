import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pace } from '../../../src/adapters/github/limiter.ts';
import type { Weight } from '../../../src/adapters/github/request-budget.ts';
import { MINUTE, make, sendAll, TEN_MINUTES, within } from './limiter-fixture.ts';

describe('pace', () => {
  it('polite: sixty writes at once, then one a second', async () => {
    const { time, limiter } = make('polite');
    const left = await sendAll(limiter, time, Array<Weight>(200).fill('write'));
    expect(within(left, 0, 1)).toBe(60);
    expect(left.slice(60)).toEqual(Array.from({ length: 140 }, (_, index) => (index + 1) * 1000));
  });

  it('polite: a quiet minute brings the whole burst back, and never more', async () => {
    const { time, limiter } = make('polite');
    await sendAll(limiter, time, Array<Weight>(60).fill('write'));
    time.advance(3 * MINUTE);
    const left = await sendAll(limiter, time, Array<Weight>(61).fill('write'));
    expect(left[59]).toBe(3 * MINUTE);
    expect(left[60]).toBe(3 * MINUTE + 1000);
  });

  it('polite: reads do not wait behind the writes', async () => {
    const { time, limiter } = make('polite');
    const writes = sendAll(limiter, time, Array<Weight>(100).fill('write'));
    expect(await sendAll(limiter, time, Array<Weight>(10).fill('read'))).toEqual(Array(10).fill(0));
    expect(Math.max(...(await writes))).toBe(40_000);
  });

  it('limit: 171 writes in any minute, which is 95 percent of the points', async () => {
    const { time, limiter } = make('limit');
    const left = await sendAll(limiter, time, Array<Weight>(400).fill('write'));
    expect(within(left, 0, MINUTE)).toBe(171);
    expect(within(left, MINUTE, 2 * MINUTE)).toBe(171);
    expect(within(left, 2 * MINUTE, 3 * MINUTE)).toBe(58);
  });

  it('both: never more than 855 points in any sliding minute', async () => {
    for (const pace of ['polite', 'limit'] as const) {
      const { time, limiter } = make(pace);
      const weights = Array.from({ length: 2000 }, (_, index): Weight => (index % 3 === 0 ? 'write' : 'read'));
      const left = await sendAll(limiter, time, weights);
      const sent = left.map((at, index) => ({ at, points: weights[index] === 'write' ? 5 : 1 }));
      const starts = [...new Set(left)];
      const most = Math.max(
        ...starts.map((from) =>
          sent.filter(({ at }) => at >= from && at < from + MINUTE).reduce((sum, { points }) => sum + points, 0),
        ),
      );
      expect(most).toBeLessThanOrEqual(855);
    }
  });

  it('both: never more than 855 points in any minute of the server, however long requests and answers travel', async () => {
    const request = fc.record({
      weight: fc.constantFrom<Weight>('read', 'write'),
      there: fc.nat(4000),
      back: fc.nat(4000),
    });
    const requests = fc.array(request, { minLength: 400, maxLength: 700, size: 'max' });
    const property = fc.asyncProperty(fc.constantFrom<Pace>('polite', 'limit'), requests, async (pace, all) => {
      const { time, limiter } = make(pace);
      const arrived: { at: number; points: number }[] = [];
      let atWork = 0;
      await Promise.all(
        all.map(async ({ weight, there, back }) => {
          const turn = await limiter.enter(weight, { leftMs: 0 });
          await time.sleep(there);
          arrived.push({ at: time.now(), points: weight === 'write' ? 5 : 1 });
          atWork += 1;
          expect(atWork).toBeLessThanOrEqual(90);
          await time.sleep(back);
          atWork -= 1;
          turn.leave();
        }),
      );
      for (const [index, { at }] of arrived.entries()) {
        const within = arrived.slice(index).filter((later) => later.at < at + MINUTE);
        expect(within.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(855);
      }
    });
    await fc.assert(property, { numRuns: 15, endOnFailure: true });
  });

  it('limit: 500 writes and 500 reads take no more time than 95 percent of 900 points a minute', async () => {
    const { time, limiter } = make('limit');
    const send = async (weight: Weight, index: number) => {
      const turn = await limiter.enter(weight, { leftMs: 0 });
      await time.sleep(30 + ((index * 7) % 50));
      turn.leave();
    };
    const weights = [...Array<Weight>(500).fill('write'), ...Array<Weight>(500).fill('read')];
    await Promise.all(weights.map(send));
    // 3,000 points: 900 of them at once, and 900 at the end of each minute; so the last leave after three minutes.
    const floor = 3 * MINUTE;
    expect(time.now()).toBeGreaterThan(floor);
    expect(time.now()).toBeLessThanOrEqual(floor / 0.95);
  });

  it('first come, first served: a write that is its turn is not passed by cheaper reads', async () => {
    const { time, limiter } = make('limit');
    await sendAll(limiter, time, Array<Weight>(853).fill('read'));
    const order: string[] = [];
    const enter = async (weight: Weight, name: string) => {
      const turn = await limiter.enter(weight, { leftMs: TEN_MINUTES });
      order.push(name);
      turn.leave();
    };
    await Promise.all([enter('write', 'write'), enter('read', 'first read'), enter('read', 'second read')]);
    expect(order).toEqual(['write', 'first read', 'second read']);
    expect(time.now()).toBe(MINUTE);
  });

  it('polite: a long silence saves up no more than the burst', async () => {
    const { time, limiter } = make('polite');
    const turn = await limiter.enter('read', { leftMs: TEN_MINUTES });
    turn.leaveLimited('host', 5 * MINUTE);
    const left = await sendAll(limiter, time, Array<Weight>(200).fill('write'));
    expect(within(left, 0, 5 * MINUTE + 1)).toBe(60);
    expect(left.at(-1)).toBe(5 * MINUTE + 140_000);
  });

  it('keeps its proportions when all durations are scaled', async () => {
    const { time, limiter } = make('polite', MINUTE / 50);
    const left = await sendAll(limiter, time, Array<Weight>(70).fill('write'));
    expect(left.at(-1)).toBe(200);
  });
});

it('lets at most ninety requests be under way', async () => {
  const { time, limiter } = make('limit');
  let under = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 300 }, async () => {
      const turn = await limiter.enter('read', { leftMs: TEN_MINUTES });
      under += 1;
      most = Math.max(most, under);
      await time.sleep(10);
      under -= 1;
      turn.leave();
    }),
  );
  expect(most).toBe(90);
});
