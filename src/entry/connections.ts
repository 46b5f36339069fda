import { bodyLimits, openConnection } from '../adapters/http/connection.ts';
import { HostPauses } from '../adapters/http/host-pauses.ts';
import { ServerClock } from '../adapters/http/server-clock.ts';
import type { Times } from '../domain/times.ts';
import { userAgentOf } from './product.ts';

/** Ways out to both APIs, the clock that GitHub's answers set, and how calls are retried. Nothing is opened before the first call. */
export const connections = (times: Times, part: 'rotate' | 'verify', signal?: AbortSignal) => {
  const userAgent = userAgentOf(part);
  const clock = new ServerClock(signal ? { signal } : {});
  // A cancelled run ends its waits; calls that are under way go on to their end, so that what they did is known.
  const common = { callTimeoutMs: times.call, userAgent, env: process.env };
  const toConnect = openConnection({ ...common, maxBodyBytes: bodyLimits.connect });
  const toGitHub = openConnection({ ...common, maxBodyBytes: bodyLimits.github, clock });
  const patience = { clock, times, random: Math.random, pauses: new HostPauses(clock) };
  const close = () => Promise.all([toConnect.close(), toGitHub.close()]);
  return { clock, patience, userAgent, toConnect, toGitHub, close };
};
