import { describe, expect, test } from 'vitest';
import { ServerClock } from '../../../src/adapters/http/server-clock.ts';

const SERVER = Date.parse('2026-11-23T08:00:00Z');
const header = (at: number): string => new Date(at).toUTCString();

/** A machine whose clocks are moved by hand; its wall clock is a day off. */
const machine = () => {
  const clocks = { monotonic: 500, wall: SERVER - 86_400_000 };
  const clock = new ServerClock({ monotonic: () => clocks.monotonic, wall: () => clocks.wall });
  const pass = (ms: number) => {
    clocks.monotonic += ms;
    clocks.wall += ms;
  };
  return { clock, clocks, pass };
};

describe('server time', () => {
  test('is the time of the machine until an answer was seen', () => {
    const { clock, clocks } = machine();
    expect(clock.now()).toBe(clocks.wall);
    clock.observe(null);
    clock.observe('yesterday');
    expect(clock.now()).toBe(clocks.wall);
  });

  test.each(['Thu, 01 Jan 1970 00:00:00 GMT', '+200000-01-01T00:00:00Z'])('is not %s, ever', (date) => {
    const { clock } = machine();
    clock.observe(header(SERVER));
    clock.observe(date);
    expect(clock.now()).toBe(SERVER);
  });

  test('is the last Date, carried forward', () => {
    const { clock, pass } = machine();
    clock.observe(header(SERVER));
    pass(12_345);
    expect(clock.now()).toBe(SERVER + 12_345);
  });

  test('goes on while the machine is suspended and its monotonic clock stands still', () => {
    const { clock, clocks } = machine();
    clock.observe(header(SERVER));
    clocks.wall += 3_600_000;
    expect(clock.now()).toBe(SERVER + 3_600_000);
  });

  test('does not go back when somebody sets the wall clock back', () => {
    const { clock, clocks, pass } = machine();
    clock.observe(header(SERVER));
    pass(5000);
    clocks.wall -= 3_600_000;
    expect(clock.now()).toBe(SERVER + 5000);
  });

  test('keeps its anchor when a Date is behind by less than two seconds: it has whole seconds only', () => {
    const { clock, pass } = machine();
    clock.observe(header(SERVER));
    pass(1999);
    clock.observe(header(SERVER + 1000));
    expect(clock.now()).toBe(SERVER + 1999);
    pass(1000);
    clock.observe(header(SERVER + 1001));
    expect(clock.now()).toBe(SERVER + 2999);
  });

  test('follows a Date that is ahead', () => {
    const { clock, pass } = machine();
    clock.observe(header(SERVER));
    pass(1000);
    clock.observe(header(SERVER + 2000));
    expect(clock.now()).toBe(SERVER + 2000);
  });

  test('returns when the wall clock was set forward', () => {
    const { clock, clocks, pass } = machine();
    clock.observe(header(SERVER));
    clocks.wall += 3_600_000;
    const asked = clock.reading();
    pass(200);
    clock.observe(header(SERVER + 1000), asked);
    expect(clock.now()).toBe(SERVER + 1000);
  });

  test('is not turned back by an answer from before the machine was suspended', () => {
    const { clock, clocks, pass } = machine();
    clock.observe(header(SERVER));
    pass(1000);
    const asked = clock.reading();
    clocks.wall += 2_400_000;
    clock.observe(header(SERVER + 1000), asked);
    clock.observe(header(SERVER + 1000));
    expect(clock.now()).toBe(SERVER + 2_401_000);
  });
});

describe('a slow answer', () => {
  /** Asked at one moment, sent and received `ms` later. */
  const slowAnswer = ({ clock, pass }: ReturnType<typeof machine>, at: number, ms: number): void => {
    const asked = clock.reading();
    pass(ms);
    clock.observe(header(at + ms), asked);
  };

  test('does not turn a known time ahead: a write would leave before the second of its secret is over', () => {
    const it = machine();
    it.clock.observe(header(SERVER));
    slowAnswer(it, SERVER, 5000);
    expect(it.clock.now()).toBe(SERVER + 5000);
  });

  test('tells the latest time until a quick one tells better', () => {
    const it = machine();
    slowAnswer(it, SERVER, 5000);
    expect(it.clock.now()).toBe(SERVER + 10_000);
    slowAnswer(it, SERVER + 5000, 3000);
    expect(it.clock.now()).toBe(SERVER + 11_000);
    it.pass(1000);
    const asked = it.clock.reading();
    it.pass(100);
    it.clock.observe(header(SERVER + 9000), asked);
    expect(it.clock.now()).toBe(SERVER + 9000);
  });

  test('turns a time ahead that is behind its Date', () => {
    const it = machine();
    it.clock.observe(header(SERVER));
    slowAnswer(it, SERVER + 60_000, 5000);
    expect(it.clock.now()).toBe(SERVER + 65_000);
  });
});

describe('a Date that leaps away from all that was known', () => {
  const DAY = 86_400_000;
  const [ONE, OTHER] = ['connect.test', 'github.test'];
  /** Whose own clock is right, and who has seen one answer. */
  const informed = () => {
    const it = machine();
    it.clocks.wall = SERVER;
    it.clock.observe(header(SERVER), undefined, ONE);
    return it;
  };

  test.each([4 * DAY, DAY, 301_000, -301_000, -DAY])('by %i ms is not believed from one host, however often', (ms) => {
    const { clock, pass } = informed();
    for (let count = 0; count < 3; count += 1) {
      clock.observe(header(clock.now() + ms), undefined, OTHER);
      pass(1000);
    }
    expect(clock.now()).toBe(SERVER + 3000);
  });

  test.each([DAY, -DAY])('by %i ms is believed once another host says so, too', (ms) => {
    const { clock, pass } = informed();
    clock.observe(header(SERVER + ms), undefined, OTHER);
    pass(1000);
    clock.observe(header(SERVER + ms + 1000), undefined, ONE);
    expect(clock.now()).toBe(SERVER + ms + 1000);
  });

  test('is not confirmed by another host that leaps elsewhere, nor after somebody has told the known time', () => {
    const { clock } = informed();
    clock.observe(header(SERVER + DAY), undefined, OTHER);
    clock.observe(header(SERVER + 2 * DAY), undefined, ONE);
    expect(clock.now()).toBe(SERVER);
    clock.observe(header(SERVER + DAY), undefined, OTHER);
    clock.observe(header(SERVER + 1000), undefined, ONE);
    clock.observe(header(SERVER + DAY), undefined, ONE);
    expect(clock.now()).toBe(SERVER + 1000);
  });

  test('is believed at once where the first answer was the one that leapt', () => {
    const { clock, clocks } = machine();
    clocks.wall = SERVER;
    clock.observe(header(SERVER + DAY), undefined, ONE);
    expect(clock.now()).toBe(SERVER + DAY);
    clock.observe(header(SERVER), undefined, OTHER);
    expect(clock.now()).toBe(SERVER);
  });

  test('is the latest that it may be until somebody tells the known time', () => {
    const { clock, pass } = informed();
    expect(clock.latest()).toBe(clock.now());
    clock.observe(header(SERVER + DAY), undefined, OTHER);
    pass(1000);
    expect([clock.now(), clock.latest()]).toEqual([SERVER + 1000, SERVER + DAY + 1000]);
    clock.observe(header(SERVER + 1000), undefined, ONE);
    expect(clock.latest()).toBe(clock.now());
    clock.observe(header(SERVER - DAY), undefined, OTHER);
    expect(clock.latest()).toBe(clock.now());
  });

  test.each([299_000, -299_000])('by no more than %i ms corrects the time as ever', (ms) => {
    const { clock } = informed();
    clock.observe(header(SERVER + ms), undefined, OTHER);
    expect(clock.now()).toBe(SERVER + ms);
  });
});

describe('what has passed', () => {
  test('is counted also while the machine is suspended, and never corrected by a server', () => {
    const { clock, clocks, pass } = machine();
    const began = clock.elapsed();
    clock.observe(header(SERVER));
    pass(5000);
    expect(clock.elapsed() - began).toBe(5000);
    clocks.wall += 2_400_000;
    expect(clock.elapsed() - began).toBe(2_405_000);
    pass(10);
    expect(clock.elapsed() - began).toBe(2_405_010);
  });

  test('never goes back, and does not gather what two clocks differ by', () => {
    const { clock, clocks, pass } = machine();
    const began = clock.elapsed();
    clocks.wall -= 3_600_000;
    expect(clock.elapsed() - began).toBe(0);
    for (let turn = 0; turn < 100; turn += 1) {
      clocks.monotonic += 0.5;
      clocks.wall += turn % 2;
      clock.elapsed();
    }
    expect(clock.elapsed() - began).toBe(50);
    clocks.wall += 2_400_000;
    pass(1);
    expect(clock.elapsed() - began).toBe(2_400_051);
  });
});

describe('sleep', () => {
  test('ends at once when the run is cancelled', async () => {
    const run = new AbortController();
    const clock = new ServerClock({ signal: run.signal });
    const sleeping = clock.sleep(3_600_000);
    run.abort();
    await expect(sleeping).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(clock.sleep(0)).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('ends for everybody once the clock is stopped, though nobody has cancelled the run', async () => {
    const clock = new ServerClock({ signal: new AbortController().signal });
    const sleeping = [clock.sleep(3_600_000), clock.sleep(60_000)];
    clock.stop();
    for (const one of [...sleeping, clock.sleep(0)]) await expect(one).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(clock.now()).toBeGreaterThan(0);
  });

  test('ends by itself', async () => {
    await expect(new ServerClock().sleep(1)).resolves.toBeUndefined();
  });
});
