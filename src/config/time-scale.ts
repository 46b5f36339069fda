import { protocolTimes, scaleTimes, type Times } from '../domain/times.ts';
import { allLoopback } from './connect-url.ts';
import type { Problems } from './problems.ts';

/** Multiplies every duration of the protocol; for tests against the sandbox. */
const TIME_SCALE_VARIABLE = 'ROTATE_CLIENT_SECRETS_TIME_SCALE';

/** The factor for all durations, and the durations multiplied by it. */
export interface TimeScale {
  readonly factor: number;
  readonly times: Times;
}

/** Reads the scale. Where an address is not this machine, it is ignored: shorter waits would make rotations unsafe. */
export const readTimeScale = (
  environment: Readonly<Record<string, string | undefined>>,
  addresses: readonly string[],
  { problems, warn }: { problems: Problems; warn: (message: string) => void },
): TimeScale => {
  const unscaled = { factor: 1, times: protocolTimes };
  const text = environment[TIME_SCALE_VARIABLE]?.trim() ?? '';
  // Without addresses something else is wrong already.
  if (text === '' || addresses.length === 0) return unscaled;
  if (!allLoopback(addresses)) {
    warn(`${TIME_SCALE_VARIABLE} is ignored: it is for the sandbox, where all addresses are loopback.`);
    return unscaled;
  }
  const factor = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (factor > 0 && factor <= 1) return { factor, times: scaleTimes(protocolTimes, factor) };
  problems.add({
    input: TIME_SCALE_VARIABLE,
    message: `${TIME_SCALE_VARIABLE} is ${problems.quote(text)}; expected a number above 0 and at most 1.`,
    hint: 'Correct it, or unset it.',
  });
  return unscaled;
};
