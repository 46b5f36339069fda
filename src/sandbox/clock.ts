/** The time that an emulator lives in, in epoch milliseconds: the machine's, moved forward by whoever drives the sandbox. */
export interface SandboxClock {
  now(): number;
  /** Moves the emulated world forward; time never goes back. */
  advance(ms: number): void;
}

/** The machine's time plus so many milliseconds. */
export const sandboxClock = (aheadMs = 0): SandboxClock => {
  let offset = aheadMs;
  return {
    now: () => Date.now() + offset,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`a sandbox clock only moves forward, not by ${ms} ms`);
      offset += ms;
    },
  };
};
