import { z } from 'zod/mini';

/** As much of an API's own words as a message quotes. */
const QUOTED_CHARACTERS = 200;
/** As much of a page as is searched for its title. */
const SEARCHED_CHARACTERS = 4096;
/** Bounded: a page that opens titles without end is not to be tried from each of them to its end. */
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;

/** Words of an API, fit for a log: one line, no control or invisible characters, not long, and without the given secrets. */
const plainText = (text: string, secrets: readonly string[] = []): string =>
  [...secrets]
    // A secret that is part of another would leave the rest of that one.
    .sort((one, other) => other.length - one.length)
    .reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, QUOTED_CHARACTERS)
    .toWellFormed();

const errorBody = z.object({
  OperationId: z.catch(z.optional(z.string()), undefined),
  Error: z.catch(z.optional(z.string()), undefined),
  Reason: z.catch(z.optional(z.string()), undefined),
  Resolution: z.catch(z.optional(z.string()), undefined),
});

/** What an API says about its own refusal, as far as it says anything. */
export interface Explanation {
  readonly reason?: string;
  readonly resolution?: string;
  readonly operationId?: string;
}

/** The documented error body, or the title of a page that something on the way put in its place. */
export const explanationIn = (text: string, body: unknown, secrets: readonly string[]): Explanation => {
  const clean = (words: string | undefined) => plainText(words ?? '', secrets).replace(/[.\s]+$/, '');
  const { data } = errorBody.safeParse(body);
  const title = data ? undefined : TITLE.exec(text.slice(0, SEARCHED_CHARACTERS))?.[1];
  const [reason, resolution, operationId] = [
    clean(data?.Reason || data?.Error || title),
    clean(data?.Resolution),
    clean(data?.OperationId),
  ];
  return { ...(reason && { reason }), ...(resolution && { resolution }), ...(operationId && { operationId }) };
};
