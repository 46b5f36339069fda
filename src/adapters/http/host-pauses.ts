import type { Clock } from '../../ports/clock.ts';

/** Hosts that said that they take no calls for a while. Whoever was told, nobody calls them before that is over. */
export class HostPauses {
  readonly #clock: Pick<Clock, 'elapsed'>;
  /** By host; as `Clock.elapsed` counts. */
  readonly #until = new Map<string, number>();

  constructor(clock: Pick<Clock, 'elapsed'>) {
    this.#clock = clock;
  }

  /** The host is left alone for so many milliseconds from now, or for longer if that is known already. */
  begin(host: string, ms: number): void {
    this.#until.set(host, Math.max(this.#until.get(host) ?? 0, this.#clock.elapsed() + ms));
  }

  /** Milliseconds until the host takes calls again; 0 where it takes them now. */
  leftMs(host: string): number {
    return Math.max(0, (this.#until.get(host) ?? 0) - this.#clock.elapsed());
  }
}
