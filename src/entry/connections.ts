import { cancellationOf } from '../adapters/http/cancellation.ts';
import { bodyLimits, openConnection } from '../adapters/http/connection.ts';
import { HostPauses } from '../adapters/http/host-pauses.ts';
import { ServerClock } from '../adapters/http/server-clock.ts';
import type { Times } from '../domain/times.ts';
import { type Part, userAgentOf } from './product.ts';

/** Ways out to both APIs, the clock that GitHub's answers set, and how calls are retried. Nothing is opened before the first call. */
export const connections = (times: Times, part: Part, signal?: AbortSignal) => {
  const userAgent = userAgentOf(part);
  const clock = new ServerClock(signal ? { signal } : {});
  const cancellation = signal ? { cancellation: cancellationOf(signal, times) } : {};
  const common = { callTimeoutMs: times.call, userAgent, env: process.env, ...cancellation };
  // A rotation goes by GitHub's time alone; a check may have nobody else to ask.
  const timed = part === 'check' ? { clock } : {};
  const toConnect = openConnection({ ...common, ...timed, maxBodyBytes: bodyLimits.connect });
  const toGitHub = openConnection({ ...common, maxBodyBytes: bodyLimits.github, clock });
  const patience = { clock, times, random: Math.random, pauses: new HostPauses(clock) };
  const close = async (): Promise<void> => {
    clock.stop();
    await Promise.all([toConnect.close(), toGitHub.close()]);
  };
  return { clock, patience, userAgent, toConnect, toGitHub, close };
};

export type Connections = ReturnType<typeof connections>;
