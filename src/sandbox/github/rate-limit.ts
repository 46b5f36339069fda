import type { Hono } from 'hono';
import type { RouteContext, RouteEnv } from './access.ts';
import { Refusal } from './refusal.ts';
import type { GitHubState } from './state.ts';
import type { Token } from './token.ts';

const WINDOW_MS = 3_600_000;
const REQUESTS_AN_HOUR = 5000;

/** How the hour of a token stands. An Enterprise Server limits nobody unless its administrator wants it to. */
const hourOf = ({ clock, ghes }: GitHubState, token: Token) => {
  if (ghes && token.rateLimit === undefined) return undefined;
  if (clock.now() - token.windowStart >= WINDOW_MS) Object.assign(token, { windowStart: clock.now(), used: 0 });
  const limit = token.rateLimit ?? REQUESTS_AN_HOUR;
  const reset = Math.ceil((token.windowStart + WINDOW_MS) / 1000);
  return { limit, remaining: limit - token.used, reset, used: token.used };
};

/** Takes requests away from the present hour of a token. */
export const spendHour = (state: GitHubState, name: string, requests: number): void => {
  const token = state.tokens.get(name);
  if (!token) throw new RangeError('the sandbox has no such token');
  const left = hourOf(state, token)?.remaining ?? 0;
  token.used += Math.min(requests, left);
};

const tell = (c: RouteContext, state: GitHubState): void => {
  const hour = hourOf(state, c.get('token'));
  for (const [name, value] of Object.entries(hour ?? {})) c.header(`x-ratelimit-${name}`, String(value));
  if (hour) c.header('x-ratelimit-resource', 'core');
};

/** Refuses what comes too fast; counts a token's requests by the hour, says so in every answer, and refuses the one too many. Asking for the count is free. */
export const rateLimit = (api: Hono<RouteEnv>, state: GitHubState): void => {
  api.use(async (c, next) => {
    const refused = state.secondary.check(c.req.raw);
    if (!refused) return next();
    if (refused.retryAfter !== undefined) c.header('retry-after', String(refused.retryAfter));
    throw refused.refusal;
  });
  api.get('/rate_limit', (c) => {
    const core = hourOf(state, c.get('token'));
    if (!core) throw new Refusal(404, 'Rate limiting is not enabled.');
    tell(c, state);
    const minutely = (limit: number) => ({ limit, remaining: limit, reset: core.reset, used: 0 });
    return c.json({ resources: { core, search: minutely(30), graphql: minutely(5000) }, rate: core });
  });
  api.use(async (c, next) => {
    const token = c.get('token');
    const refused = hourOf(state, token)?.remaining === 0;
    if (!refused) token.used += 1;
    tell(c, state);
    if (refused) throw new Refusal(state.secondary.limits.status ?? 403, `API rate limit exceeded for ${token.login}.`);
    await next();
  });
};
