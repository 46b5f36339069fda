import { describe, expect, it } from 'vitest';
import { proveHolding } from '../../src/app/prove-holding.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const value = new SecretValue('the value');
const correlationId = '4f9c2a7d1be0';
const expected = { correlationId, fingerprint: fingerprint(value, correlationId) };

const prove = (holding: { value: SecretValue; expected?: typeof expected }, answers: boolean[]) => {
  const clock = virtualClock(0);
  let asked = 0;
  const authenticate = async () => answers[Math.min(asked++, answers.length - 1)] ?? false;
  return proveHolding({ clientId: 'c', ...holding }, { authenticate, clock, times: protocolTimes }).finally(() =>
    asks.push(asked),
  );
};
const asks: number[] = [];

describe('a consumer', () => {
  it('proves by the fingerprint and by a token', async () => {
    expect(await prove({ value, expected }, [true])).toBe('fingerprint');
    expect(await prove({ value }, [true])).toBe('token');
  });

  it('fails at once with another value, without asking the token service', async () => {
    asks.length = 0;
    await expect(prove({ value: new SecretValue('another'), expected }, [true])).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
    });
    expect(asks).toEqual([0]);
  });

  it('waits a minute for a token service that has not heard of the secret yet', async () => {
    expect(await prove({ value, expected }, [false, false, true])).toBe('fingerprint');
    await expect(prove({ value, expected }, [false])).rejects.toMatchObject({ code: 'AUTHENTICATION_FAILED' });
  });
});
