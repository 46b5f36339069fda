import { describe, expect, it } from 'vitest';
import { proveHolding } from '../../src/app/prove-holding.ts';
import { RotationError } from '../../src/domain/errors.ts';
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
  return proveHolding({ clientId: 'c', ...holding }, { authenticate, tell, clock, times: protocolTimes }).finally(() =>
    asks.push(asked),
  );
};
const asks: number[] = [];
const said: string[] = [];
const tell = (words: string): void => void said.push(words);

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
    said.length = 0;
    expect(await prove({ value, expected }, [true])).toBe('fingerprint');
    expect(said).toEqual([]);
    expect(await prove({ value, expected }, [false, false, true])).toBe('fingerprint');
    // A minute of silence would be taken for a hang.
    expect(said).toEqual(['The token service refuses this client secret of client c. It is asked again for up to 1m.']);
    await expect(prove({ value, expected }, [false])).rejects.toMatchObject({ code: 'AUTHENTICATION_FAILED' });
  });

  it.each(['SERVICE_UNAVAILABLE', 'RATE_LIMITED', 'FORBIDDEN'] as const)('meets %s', async (code) => {
    const clock = virtualClock(0);
    let asked = 0;
    const authenticate = async (): Promise<boolean> => {
      asked += 1;
      if (asked === 1) throw new RotationError({ code, message: 'Not now.', hint: '' });
      return true;
    };
    const proof = proveHolding({ clientId: 'c', value }, { authenticate, tell, clock, times: protocolTimes });
    // What may be over at the next try is tried again; anything else will not change.
    if (code === 'FORBIDDEN') await expect(proof).rejects.toMatchObject({ code });
    else expect(await proof).toBe('token');
    expect(asked).toBe(code === 'FORBIDDEN' ? 1 : 2);
  });
});
