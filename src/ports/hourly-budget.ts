import type { Instant } from '../domain/instant.ts';
import type { RequestCost } from '../domain/request-cost.ts';

/** One token may not ask as often as it would have to before its hour is over. */
export interface Shortage {
  readonly needed: number;
  /** What the token has left, less what is set aside for others. */
  readonly left: number;
  /** Of a whole hour. */
  readonly limit: number;
  readonly resetsAt: Instant;
}

export type Reservation =
  /** Until it is released, nobody else is promised these requests. */
  { readonly fits: true; release(): void } | { readonly fits: false; readonly shortage: Shortage };

/** The requests that GitHub still allows within the hour. Each token has its own. */
export interface HourlyBudget {
  /** Sets requests aside for one credential: all of them, or none. */
  reserve(cost: RequestCost): Promise<Reservation>;
}
