import { expect, it } from 'vitest';
import { allDone, allOrErrors } from '../../src/app/together.ts';
import { RotationError } from '../../src/domain/errors.ts';

const failing = (message: string, effect: 'none' | 'unknown', hint = 'Wait.'): Promise<never> =>
  Promise.reject(new RotationError({ code: 'SERVICE_UNAVAILABLE', message, hint, effect }));

it('answers everything in the order in which it was asked', async () => {
  expect(await allOrErrors([Promise.resolve(2), Promise.resolve(1)])).toEqual([2, 1]);
});

it('fails only once all is over', async () => {
  let over = false;
  const slow = new Promise<void>((done) => setImmediate(done)).then(() => {
    over = true;
  });
  await expect(allDone([failing('One.', 'none'), slow])).rejects.toThrow('One.');
  expect(over).toBe(true);
  expect(await allDone([Promise.resolve(2), 'text'])).toEqual([2, 'text']);
});

it('throws the only error as it is', async () => {
  await expect(allOrErrors([failing('One.', 'none'), Promise.resolve()])).rejects.toMatchObject({ message: 'One.' });
});

it('tells several errors as one, each word once, and knows no effect only if no one of them has any', async () => {
  const none = allOrErrors([failing('One.', 'none'), failing('Two.', 'none'), failing('One.', 'none', 'Ask.')]);
  await expect(none).rejects.toMatchObject({ message: 'One. Two.', hint: 'Wait. Ask.', effect: 'none' });
  await expect(allOrErrors([failing('One.', 'none'), failing('Two.', 'unknown')])).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
    effect: 'unknown',
  });
});
