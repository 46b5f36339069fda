/** One thing that happens at a moment of virtual time. */
interface Happening {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/** A history that goes on for longer than this does not end. */
const MOST_HAPPENINGS = 20_000;

const before = (a: Happening, b: Happening): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** Virtual time. What was planned for the same moment happens in the order in which it was planned. */
export class Engine {
  /** True time in epoch milliseconds, which nobody in the world knows exactly. */
  now: number;
  /** Called after each happening. */
  afterEach: () => void = () => {};
  readonly #heap: Happening[] = [];
  #planned = 0;
  #woken = false;

  constructor(start: number) {
    this.now = start;
  }

  at(moment: number, act: () => void): void {
    const happening = { at: Math.max(moment, this.now), order: this.#planned++, act };
    let place = this.#heap.length;
    this.#heap.push(happening);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent];
      if (!above || before(above, happening)) break;
      this.#heap[place] = above;
      place = parent;
    }
    this.#heap[place] = happening;
  }

  after(ms: number, act: () => void): void {
    this.at(this.now + ms, act);
  }

  /** To be called where a promise that somebody awaits is settled: what they do next is done before anything else. */
  woke(): void {
    this.#woken = true;
  }

  /** Lets everything happen that is planned, and what follows from it. Answers false when there is no end to it. */
  async run(): Promise<boolean> {
    for (let count = 0; count < MOST_HAPPENINGS; count += 1) {
      const next = this.#next();
      if (!next) return true;
      this.now = next.at;
      next.act();
      if (this.#woken) {
        this.#woken = false;
        // A tick comes after all promises that are settled, and costs no turn of the event loop.
        await new Promise<void>((resolve) => process.nextTick(resolve));
      }
      this.afterEach();
    }
    return false;
  }

  #next(): Happening | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (!first || !last || first === last) return first;
    const { length } = this.#heap;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      const [left, right] = [this.#heap[child], this.#heap[child + 1]];
      if (!left || child >= length) break;
      if (right && before(right, left)) child += 1;
      const below = this.#heap[child];
      if (!below || before(last, below)) break;
      this.#heap[place] = below;
      place = child;
    }
    this.#heap[place] = last;
    return first;
  }
}
