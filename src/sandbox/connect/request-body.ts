import type { HonoRequest } from 'hono';
import { z } from 'zod';
import { badRequest } from './api-error.ts';

/** An instant with its offset, as epoch milliseconds. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

/** The JSON body in the shape of the schema; anything else is 400. Properties that the schema does not know are ignored. */
export const readBody = async <T>(request: HonoRequest, schema: z.ZodType<T>): Promise<T> => {
  const type = request.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw badRequest(`The body is ${type || 'of no stated type'}, not application/json.`);
  }
  let body: unknown;
  try {
    body = JSON.parse(await request.text());
  } catch {
    throw badRequest('The body is not JSON.');
  }
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw badRequest(problems.join('; '));
};
