import * as z from 'zod/mini';
import { RotationError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HourlyBudget, Shortage } from '../../ports/hourly-budget.ts';
import { allInOrder } from './all-in-order.ts';
import type { Bearer } from './bearer.ts';
import type { ClientFor } from './github-client.ts';
import { readAnswer } from './read-answer.ts';
import type { Hour } from './token-hour.ts';

const rate = z.object({ limit: z.number(), remaining: z.number(), reset: z.number() });
const rateAnswer = z.object({ resources: z.object({ core: rate }) });

/** Asks how the hour stands; the question is free, and an Enterprise Server without limits has no answer. */
const ask = async (bearer: Bearer, clientFor: ClientFor): Promise<void> => {
  const { hour } = bearer;
  const { request } = clientFor({ bearerOf: () => bearer });
  try {
    const { core } = readAnswer(rateAnswer, await request('GET /rate_limit', {}), 'the rate limit').resources;
    hour.learn({ limit: core.limit, remaining: core.remaining, resetsAt: core.reset * 1000 });
  } catch (error) {
    if (!(error instanceof RotationError) || error.code === 'CANCELLED') throw error;
  }
};

const shortageOf = (hour: Hour, needed: number, now: Instant): Shortage[] => {
  const standing = hour.standing(now);
  return standing && standing.left < needed ? [{ needed, ...standing }] : [];
};

interface HourlyBudgetOptions {
  /** Whose token is used for what belongs to that owner, in lower case. */
  bearerOf: (owner: string) => Bearer;
  clientFor: ClientFor;
  clock: Clock;
}

/** The requests of the tokens that act for each owner. What is not known to be limited is not. */
export const createHourlyBudget = ({ bearerOf, clientFor, clock }: HourlyBudgetOptions): HourlyBudget => ({
  async reserve(cost) {
    const needs = new Map<Bearer, number>();
    for (const [owner, requests] of cost) {
      const bearer = bearerOf(owner);
      needs.set(bearer, (needs.get(bearer) ?? 0) + requests);
    }
    const unknown = [...needs.keys()].filter(({ hour }) => !hour.isKnown(clock.now()));
    await allInOrder(...unknown.map((bearer) => ask(bearer, clientFor)));
    // From here on nothing is awaited: two who ask at once are not promised the same requests.
    const now = clock.now();
    const short = [...needs].flatMap(([{ hour }, needed]) => shortageOf(hour, needed, now));
    const [latest] = short.sort((a, b) => b.resetsAt - a.resetsAt);
    if (latest) return { fits: false, shortage: latest };
    for (const [{ hour }, needed] of needs) hour.setAside(needed);
    return {
      fits: true,
      release() {
        for (const [{ hour }, needed] of needs) hour.setAside(-needed);
        needs.clear();
      },
    };
  },
});
