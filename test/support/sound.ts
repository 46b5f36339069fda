import { expect } from 'vitest';
import type { Scenario } from './scenario.ts';

/** What must hold after every story: consumers work, both APIs were spoken to by their descriptions, nothing leaked. */
export const expectSound = (world: Scenario): void => {
  expect(world.everyDestinationWorks()).toBe(true);
  expect(world.traffic.violations).toEqual([]);
  expect(world.leaks()).toEqual([]);
  expect(world.ids().length).toBeLessThanOrEqual(10);
};
