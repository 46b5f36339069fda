import { describe, expect, it } from 'vitest';
import type { Generation } from '../../src/domain/client-secret.ts';
import { type LeftBehind, madeBy, writtenSince } from '../../src/domain/left-behind.ts';
import { destination, timed, timedOrNone } from './examples.ts';

const generation = (id: number, nonce: string, created = 1000): Generation => ({
  id,
  description: null,
  expiresAt: null,
  marker: { owner: 'o', credential: 'c', created, nonce, run: 'r', audience: [] },
});
const kept = (given: Partial<LeftBehind>): LeftBehind => ({ nonces: ['n1', 'n2'], writing: false, pid: 1, ...given });
const ids = (given: Partial<LeftBehind>, kin: readonly Generation[]) => madeBy(kept(given), kin).map(({ id }) => id);

describe('what a killed run has left', () => {
  const kin = [generation(1, 'n1'), generation(2, 'n2'), generation(3, 'n3')];

  it('are the generations of its create calls', () => {
    expect(ids({}, kin)).toEqual([1, 2]);
    expect(ids({ nonces: [] }, kin)).toEqual([]);
  });

  it('is, of the last call, the one whose id was answered', () => {
    expect(ids({ secretId: 2 }, kin)).toEqual([1, 2]);
    expect(ids({ secretId: 9 }, kin)).toEqual([1]);
  });
});

it('a destination may hold what was made when it was written, or before', () => {
  const destinations = [null, 999, 1000, 1001].map((at) => ({
    destination: destination('A'),
    witness: timedOrNone(at),
  }));
  const made = [generation(1, 'n1', 2000), generation(2, 'n2', 1000)];
  expect(writtenSince(made, destinations).map(({ witness }) => witness)).toEqual([timed(1000), timed(1001)]);
  expect(writtenSince([], destinations)).toEqual([]);
  expect(writtenSince([generation(1, 'n1', 0)], destinations.slice(0, 1))).toEqual([]);
});
