import type { Context } from 'hono';

const whole = (text: string | undefined, fallback: number, most: number): number => {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : fallback;
};

/** The page that was asked for; the other pages go into the `Link` header. */
export const page = <T>(c: Context, items: readonly T[], perPageDefault = 30): T[] => {
  const perPage = whole(c.req.query('per_page'), perPageDefault, 100);
  const number = whole(c.req.query('page'), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (to: number, rel: string): string => {
    const url = new URL(c.req.url);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  if (links.length > 0) c.header('link', links.join(', '));
  return items.slice((number - 1) * perPage, number * perPage);
};
