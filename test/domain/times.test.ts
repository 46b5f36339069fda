import { describe, expect, it } from 'vitest';
import { protocolTimes, scaleTimes } from '../../src/domain/times.ts';

const seconds = (given: Record<string, number>) =>
  Object.fromEntries(Object.entries(given).map(([name, count]) => [name, count * 1000]));

describe('the durations', () => {
  it('are those of the protocol', () => {
    expect(protocolTimes).toMatchObject(
      seconds({
        fence: 30,
        lastWrite: 1800,
        writeWindow: 1860,
        wait: 60,
        otherRun: 3600,
        look: 30,
        propagation: 3600,
        futureTolerance: 300,
        clockSkew: 1,
        writeVisible: 30,
        firstPause: 1,
        longestPause: 10,
        call: 30,
        credential: 3600,
        minute: 60,
        rateLimit: 600,
        newToken: 5,
        lastCall: 4,
        cleanUp: 8,
        takeBack: 60,
      }),
    );
  });

  it('keep their proportions when scaled, but for the whole seconds of GitHub', () => {
    const scaled = scaleTimes(protocolTimes, 0.02);
    expect(scaled).toMatchObject({ fence: 600, writeWindow: 37_200, wait: 1200, clockSkew: 1000 });
    expect(Object.keys(scaled)).toEqual(Object.keys(protocolTimes));
  });
});
