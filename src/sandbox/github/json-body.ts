import type { Context } from 'hono';
import { Refusal, unprocessable } from './refusal.ts';

/** The JSON object that a request carries. */
export const jsonBody = async (c: Context): Promise<Readonly<Record<string, unknown>>> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await c.req.text());
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw new Refusal(400, 'Body should be a JSON object');
  }
  return { ...parsed };
};

/** A text that must be there. */
export const requiredText = (body: Readonly<Record<string, unknown>>, name: string): string => {
  const value = body[name];
  if (value === undefined) throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
  if (typeof value !== 'string')
    throw unprocessable(`Invalid request.\n\nFor '${name}', ${JSON.stringify(value)} is not a string.`);
  return value;
};
