/** How long a write takes to reach the token endpoint, by kind, in milliseconds. */
export interface Lag {
  createMs: number;
  updateMs: number;
  deleteMs: number;
}

/** What was done to a client or a secret; each kind takes its own time to be known everywhere. */
export type Change = 'create' | 'update' | 'delete';

/** One change and its instant, in epoch milliseconds. */
export interface Version {
  change: Change;
  /** Epoch milliseconds. */
  at: number;
}

/** The lag of each region. A new setting also holds for writes that are still under way. */
export class Propagation {
  readonly #everywhere: Lag = { createMs: 0, updateMs: 0, deleteMs: 0 };
  readonly #regional = new Map<string, Partial<Lag>>();

  set(lag: Partial<Lag>, region?: string): void {
    if (region === undefined) {
      Object.assign(this.#everywhere, lag);
      this.#regional.clear();
    } else {
      this.#regional.set(region, { ...this.#regional.get(region), ...lag });
    }
  }

  /** What the region believes of one thing whose versions are given, oldest first; undefined: that there is none. */
  reached<V extends Version>(versions: readonly V[], region: string, now: number): V | undefined {
    const lag = { ...this.#everywhere, ...this.#regional.get(region) };
    const waits = { create: lag.createMs, update: lag.updateMs, delete: lag.deleteMs };
    const isHere = (version: V) => version.at + waits[version.change] <= now;
    const last = versions.findLastIndex(isHere);
    const believed = versions[last];
    if (believed === undefined || believed.change === 'delete') return undefined;
    // An update that travels faster than the creation it follows does not bring the creation along.
    const creation = versions.slice(0, last + 1).findLast(({ change }) => change === 'create');
    return creation && isHere(creation) ? believed : undefined;
  }
}
