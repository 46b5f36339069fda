import type { MiddlewareHandler } from 'hono';
import type { RouteEnv } from './access.ts';
import { Refusal } from './refusal.ts';
import type { GitHubState } from './state.ts';

const WINDOW_MS = 3_600_000;
const REQUESTS_AN_HOUR = 5000;

/** Counts a token's requests by the hour, says so in every answer, and refuses the one too many. */
export const rateLimit =
  ({ clock }: GitHubState): MiddlewareHandler<RouteEnv> =>
  async (c, next) => {
    const token = c.get('token');
    if (clock.now() - token.windowStart >= WINDOW_MS) Object.assign(token, { windowStart: clock.now(), used: 0 });
    const limit = token.rateLimit ?? REQUESTS_AN_HOUR;
    const refused = token.used >= limit;
    if (!refused) token.used += 1;
    c.header('x-ratelimit-limit', String(limit));
    c.header('x-ratelimit-remaining', String(limit - token.used));
    c.header('x-ratelimit-used', String(token.used));
    c.header('x-ratelimit-reset', String(Math.ceil((token.windowStart + WINDOW_MS) / 1000)));
    c.header('x-ratelimit-resource', 'core');
    if (refused) throw new Refusal(403, `API rate limit exceeded for ${token.login}.`);
    await next();
  };
