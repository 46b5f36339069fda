import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ServerClock, serverDate } from '../../../src/adapters/http/server-clock.ts';
import { judgeAnswer, LONGEST_WAIT_MS } from '../../../src/adapters/http/setback.ts';
import { isoSeconds } from '../../../src/domain/instant.ts';
import { headers } from '../../support/hostile-answers.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer().map(String),
  fc.constantFrom(
    '9'.repeat(400),
    '-0',
    '2026',
    '1',
    'Mon',
    'Mon, 23 Nov 2026 08:00:00 GMT (x)',
    '0',
    ' 5 ',
    '5;',
    '5, 6',
  ),
);

describe('a wait that a server asks for', () => {
  it('is no wait, or one of a day at most', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(403, 429, 503, 500, 404),
        headers,
        fc.option(text),
        fc.boolean(),
        (status, named, wait, limited) => {
          const all: Record<string, string> = { ...named, ...(wait === null ? {} : { 'retry-after': wait }) };
          const setback = judgeAnswer({ status, header: (name) => all[name] ?? null }, NOW, limited);
          const waitMs = 'waitMs' in setback ? setback.waitMs : undefined;
          if (waitMs !== undefined) {
            expect(waitMs).toBeGreaterThanOrEqual(0);
            expect(waitMs).toBeLessThanOrEqual(LONGEST_WAIT_MS);
            expect(isoSeconds(NOW + waitMs)).toMatch(/^2026-11-2[34]T/);
          }
          expect(setback.kind === 'final').toBe(status === 404 || (status === 403 && !limited && waitMs === undefined));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a Date that a server sends', () => {
  it('is a moment that can be written, or is not believed', () => {
    fc.assert(
      fc.property(text, (date) => {
        const moment = serverDate(date);
        if (moment !== undefined) expect(isoSeconds(moment)).toMatch(/^[2-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a clock that shows such a moment, and never turns back what has passed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat(5000), fc.nat(5000))), (answers) => {
        const at = { wallMs: NOW, monotonicMs: 0 };
        const clock = new ServerClock({ wall: () => at.wallMs, monotonic: () => at.monotonicMs });
        let passed = clock.elapsed();
        for (const [date, ran, shown] of answers) {
          const asked = clock.reading();
          at.monotonicMs += ran;
          at.wallMs += shown;
          clock.observe(date, asked);
          expect(isoSeconds(clock.now())).toMatch(/^(?:\+0?)?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
          expect(clock.elapsed()).toBeGreaterThanOrEqual(passed);
          passed = clock.elapsed();
        }
      }),
    );
  });
});
