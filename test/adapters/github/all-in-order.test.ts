import { expect, it } from 'vitest';
import { allInOrder } from '../../../src/adapters/github/all-in-order.ts';

it('throws the first failure in the order given, once everything is over', async () => {
  const over: string[] = [];
  const ending = async (name: string, turns: number, fails = false): Promise<string> => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    over.push(name);
    if (fails) throw new Error(name);
    return name;
  };
  await expect(allInOrder(ending('late', 3, true), ending('early', 1, true), ending('good', 5))).rejects.toThrow(
    'late',
  );
  expect(over).toEqual(['early', 'late', 'good']);
  expect(await allInOrder(ending('slow', 2), ending('quick', 1))).toEqual(['slow', 'quick']);
});
