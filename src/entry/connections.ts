import { bodyLimits, openConnection } from '../adapters/http/connection.ts';
import { ServerClock } from '../adapters/http/server-clock.ts';
import type { Times } from '../domain/times.ts';
import { userAgentOf } from './product.ts';

/** Ways out to both APIs, and the clock that GitHub's answers set. Nothing is opened before the first call. */
export const connections = ({ call }: Times, part: 'rotate' | 'verify', signal?: AbortSignal) => {
  const userAgent = userAgentOf(part);
  const clock = new ServerClock(signal ? { signal } : {});
  // A cancelled run ends its waits; calls that are under way go on to their end, so that what they did is known.
  const common = { callTimeoutMs: call, userAgent, env: process.env };
  const toConnect = openConnection({ ...common, maxBodyBytes: bodyLimits.connect });
  const toGitHub = openConnection({ ...common, maxBodyBytes: bodyLimits.github, clock });
  return { clock, userAgent, toConnect, toGitHub, close: () => Promise.all([toConnect.close(), toGitHub.close()]) };
};
