import { expect, it } from 'vitest';
import { graceEnd } from '../../src/domain/policy.ts';
import { HOUR, policy } from './examples.ts';

it('a grace period ends so long after it began, unless there is none', () => {
  expect(graceEnd(policy({ gracePeriod: HOUR }), 5)).toBe(HOUR + 5);
  expect(graceEnd(policy({ gracePeriod: 0 }), 5)).toBeUndefined();
  expect(graceEnd(policy({ gracePeriod: HOUR, revokeOthers: true }), 5)).toBeUndefined();
});
