import { formatDuration } from '../domain/duration.ts';
import type { Policy } from '../domain/policy.ts';
import { protocolTimes } from '../domain/times.ts';
import type { InputReader } from './input-reader.ts';
import type { rotateInputs } from './inputs.ts';
import type { Problems } from './problems.ts';

type Reader = InputReader<typeof rotateInputs>;

// A self-hosted job ends after five days, and with it whoever waits.
const LONGEST_VERIFICATION = 5 * 86_400_000;

/** A time to wait for something: a zero would give up before the first try. */
export const readTimeout = (
  inputs: Reader,
  name: 'accept-timeout' | 'verify-timeout',
  problems: Problems,
): number | undefined => {
  const ms = inputs.value(name, 'duration');
  // After `lastWrite` nothing may be delivered any more, so accepting later would be in vain.
  const most = name === 'accept-timeout' ? protocolTimes.lastWrite : LONGEST_VERIFICATION;
  if (ms === undefined || (ms > 0 && ms <= most)) return ms;
  problems.add({
    input: name,
    message: `${name} is ${problems.quote(formatDuration(ms))}; expected more than 0s and at most ${formatDuration(most)}.`,
    hint: `Correct it, or leave it out for the default.`,
  });
  return undefined;
};

/** When to rotate and what may be deleted; undefined when something is wrong with it, which is then noted. */
export const readPolicy = (inputs: Reader, problems: Problems): Policy | undefined => {
  const rotateBefore = inputs.value('rotate-before', 'duration');
  const lifetime = inputs.value('lifetime', 'duration');
  const gracePeriod = inputs.value('grace-period', 'duration');
  const acceptTimeout = readTimeout(inputs, 'accept-timeout', problems);
  const allowUnverified = inputs.value('allow-unverified', 'flag');
  const retireIds = inputs.value('retire-ids', 'ids') ?? [];
  const revokeOthers = inputs.value('revoke-others', 'flag');
  const force = inputs.value('force', 'flag');
  const waitForRuns = inputs.value('wait-for-runs', 'flag');
  if (rotateBefore === undefined || lifetime === undefined || gracePeriod === undefined) return undefined;
  // Else the new secret would be due before the old one is gone, and every run would rotate.
  if (lifetime <= rotateBefore + gracePeriod) {
    const shortest = formatDuration(rotateBefore + gracePeriod);
    problems.add({
      input: 'lifetime',
      message: `lifetime is ${problems.quote(formatDuration(lifetime))}; expected more than rotate-before and grace-period together, which is ${shortest}.`,
      hint: 'Make lifetime longer, or rotate-before or grace-period shorter.',
    });
    return undefined;
  }
  if (acceptTimeout === undefined || allowUnverified === undefined) return undefined;
  if (revokeOthers === undefined || force === undefined || waitForRuns === undefined) return undefined;
  const times = { rotateBefore, lifetime, gracePeriod, acceptTimeout };
  return { ...times, allowUnverified, retireIds, revokeOthers, force, waitForRuns };
};
