import type { SandboxClock } from '../../src/sandbox/clock.ts';

/** A sandbox clock that stands still until it is advanced, so that "one millisecond before" can be tested. */
export const frozenClock = (at = Date.parse('2026-11-23T08:00:00Z')): SandboxClock => {
  let now = at;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
  };
};
