import { LATENCY_MS, type Span } from './latency.ts';
import { timedRotation } from './timed-rotation.ts';

/** Of GitHub's documentation, for each token. */
const LIMITS = { concurrent: 100, pointsPerMinute: 900 };
const TIME_SCALE = 0.2;
const MINUTE_MS = 60_000 * TIME_SCALE;

const pointsOf = ({ what }: Span): number => (what.startsWith('GET ') ? 1 : 5);

/**
 * When the last of these requests could be answered at the earliest, if whoever sends them met nothing but GitHub's
 * points a minute and the latency of two requests that follow each other.
 */
const earliestEnd = (before: readonly Span[], phase: readonly Span[]): number => {
  const counted = before.map((span) => ({ at: span.from, points: pointsOf(span) }));
  let now = phase[0]?.from ?? 0;
  for (const span of phase) {
    const points = pointsOf(span);
    // Compared by their ends: rounded, such a sum less the minute may lie beside the begin, and time would stand still.
    const used = () => counted.reduce((sum, one) => sum + (now < one.at + MINUTE_MS ? one.points : 0), 0);
    while (used() + points > LIMITS.pointsPerMinute) {
      now = Math.min(...counted.map(({ at }) => at + MINUTE_MS).filter((end) => now < end));
    }
    counted.push({ at: now, points });
  }
  return now + 2 * LATENCY_MS;
};

/** The deliver phase, from the first write to the last reading of what was written, under GitHub's limits. */
const deliver = async (repositories: number) => {
  const names = Array.from({ length: repositories }, (_, index): [string, number] => [`acme/consumer-${index}`, 1]);
  const { onGitHub, spans, refusals } = await timedRotation({
    repositories: new Map(names),
    inputs: { pace: 'limit' },
    limits: { ...LIMITS, minuteMs: MINUTE_MS },
    timeScale: TIME_SCALE,
  });
  const inOrder = [...onGitHub].sort((a, b) => a.from - b.from);
  const firstWrite = inOrder.findIndex(({ what }) => /^PUT .*\/secrets\//.test(what));
  const dispatch = inOrder.findIndex(({ what }) => what.endsWith('/dispatches'));
  const phase = inOrder.slice(firstWrite, dispatch);
  const begin = phase[0]?.from ?? Number.NaN;
  const wall = Math.max(...phase.map(({ to }) => to)) - begin;
  const floor = earliestEnd(inOrder.slice(0, firstWrite), phase) - begin;
  return {
    requests: spans.length,
    'of the phase': phase.length,
    'wall ms': Math.round(wall),
    'floor ms': Math.round(floor),
    'of the floor': `${((floor / wall) * 100).toFixed(1)} %`,
    target: '>= 95 %',
    refused: refusals,
  };
};

/** Pace `limit` against an emulator that enforces GitHub's limits; a minute takes twelve seconds here. */
export const benchFanOut = async (repositories: number) => ({
  [`${repositories} repositories`]: await deliver(repositories),
});
