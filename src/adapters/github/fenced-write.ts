import type { Fence } from '../../ports/destination-store.ts';

/** A write that may leave only while its fence lets it, over several requests if need be. */
export class FencedWrite {
  readonly fence: Fence;
  /** A request of this write got no definite answer, so it may have been applied. */
  unanswered = false;

  constructor(fence: Fence) {
    this.fence = fence;
  }
}
