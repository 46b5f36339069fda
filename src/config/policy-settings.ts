import { formatDuration } from '../domain/duration.ts';
import type { Policy } from '../domain/policy.ts';
import { protocolTimes } from '../domain/times.ts';
import type { CredentialReader } from './input-reader.ts';

// A self-hosted job ends after five days, and with it whoever waits.
const LONGEST_VERIFICATION = 5 * 86_400_000;

/** A time to wait for something: a zero would give up before the first try. */
export const readTimeout = (given: CredentialReader, name: 'accept-timeout' | 'verify-timeout'): number | undefined => {
  const ms = given.value(name, 'duration');
  // After `lastWrite` nothing may be delivered any more, so accepting later would be in vain.
  const most = name === 'accept-timeout' ? protocolTimes.lastWrite : LONGEST_VERIFICATION;
  if (ms === undefined || (ms > 0 && ms <= most)) return ms;
  given.note(
    name,
    `${given.label(name)} is "${formatDuration(ms)}"; expected more than 0s and at most ${formatDuration(most)}.`,
    'Correct it, or leave it out for the default.',
  );
  return undefined;
};

/** When to rotate and what may be deleted; undefined when something is wrong with it, which is then noted. */
export const readPolicy = (given: CredentialReader): Policy | undefined => {
  const rotateBefore = given.value('rotate-before', 'duration');
  const lifetime = given.value('lifetime', 'duration');
  const gracePeriod = given.value('grace-period', 'duration');
  const acceptTimeout = readTimeout(given, 'accept-timeout');
  const allowUnverified = given.value('allow-unverified', 'flag');
  const retireIds = given.value('retire-ids', 'ids') ?? [];
  const revokeOthers = given.value('revoke-others', 'flag');
  const force = given.value('force', 'flag');
  const waitForRuns = given.value('wait-for-runs', 'flag');
  if (rotateBefore === undefined || lifetime === undefined || gracePeriod === undefined) return undefined;
  // Else the new secret would be due before the old one is gone, and every run would rotate.
  if (lifetime <= rotateBefore + gracePeriod) {
    const shortest = formatDuration(rotateBefore + gracePeriod);
    given.note(
      'lifetime',
      `lifetime is "${formatDuration(lifetime)}"; expected more than rotate-before and grace-period together, which is ${shortest}.`,
      'Make lifetime longer, or rotate-before or grace-period shorter.',
    );
    return undefined;
  }
  if (acceptTimeout === undefined || allowUnverified === undefined) return undefined;
  if (revokeOthers === undefined || force === undefined || waitForRuns === undefined) return undefined;
  const times = { rotateBefore, lifetime, gracePeriod, acceptTimeout };
  return { ...times, allowUnverified, retireIds, revokeOthers, force, waitForRuns };
};
