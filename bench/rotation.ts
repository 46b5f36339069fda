import { LATENCY_MS, type Span } from './latency.ts';
import { timedRotation } from './timed-rotation.ts';

/** docs/adr/0002: the round trips of one rotation that follow each other. */
const CRITICAL_PATH = 12;

const firstOf = (spans: readonly Span[], pattern: RegExp): Span => {
  const first = spans.filter(({ what }) => pattern.test(what)).sort((a, b) => a.from - b.from)[0];
  if (!first) throw new Error(`no request like ${pattern}`);
  return first;
};

/** One rotation, stated waits taken out, against (critical path x latency). */
const rotate = async (destinations: number) => {
  const { spans } = await timedRotation({ repositories: new Map([['acme/ingest', destinations]]) });
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  // The whole second of `created`: from the last proof of the new secret to the first PUT. The seal is made meanwhile.
  const firstPut = firstOf(spans, /^PUT .*\/secrets\//);
  const proofs = spans.filter(({ what, to }) => /\/connect\/token$/.test(what) && to < firstPut.from);
  const secondOfCreated = firstPut.from - Math.max(...proofs.map(({ to }) => to));
  // The verification: from the dispatch's answer to the answer of the poll that saw the end.
  const dispatch = firstOf(spans, /\/dispatches$/);
  const polls = spans.filter(({ what }) => /\/actions\/runs\/\d+$/.test(what));
  const watched = Math.max(...polls.map(({ to }) => to)) - dispatch.to;
  const wall = last - first - secondOfCreated - watched;
  const floor = CRITICAL_PATH * LATENCY_MS;
  return {
    requests: spans.length,
    'wall ms': Math.round(wall),
    'floor ms': floor,
    ratio: Number((wall / floor).toFixed(2)),
    target: '<= 1.3',
  };
};

/** The wall time of a polite rotation at 50 ms latency, the median of three. */
export const benchRotation = async (counts: readonly number[]) => {
  const rows: Record<string, Awaited<ReturnType<typeof rotate>>> = {};
  for (const count of counts) {
    const runs = [await rotate(count), await rotate(count), await rotate(count)].sort((a, b) => a.ratio - b.ratio);
    const [, median] = runs;
    if (median) rows[`${count} destinations`] = median;
  }
  return rows;
};
