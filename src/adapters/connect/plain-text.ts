import { z } from 'zod/mini';
import { formsOf, withoutForms } from '../../domain/secret-forms.ts';
import type { SecretValue } from '../../domain/secret-value.ts';

/** As much of an API's own words as a message quotes. */
const QUOTED_CHARACTERS = 200;
/** As much of a page as is searched for its title, and as much as it is cut from: half a secret could not be cut out. */
const SEARCHED_CHARACTERS = 4096;
const LOADED_CHARACTERS = 2 ** 18;
/** Bounded: a page that opens titles without end is not to be tried from each of them to its end. */
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;

/** Words of an API, fit for a log: one line, no control or invisible characters, not long, and without what is secret. */
const plainText = (text: string, forms: readonly string[]): string =>
  withoutForms(text, forms)
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
export const explanationIn = (text: string, body: unknown, secrets: readonly SecretValue[]): Explanation => {
  const forms = secrets.flatMap((secret) => formsOf(secret.open('redact')));
  const clean = (words: string | undefined) => plainText(words ?? '', forms).replace(/[.\s]+$/, '');
  const { data } = errorBody.safeParse(body);
  const page = () => withoutForms(text.slice(0, LOADED_CHARACTERS), forms).slice(0, SEARCHED_CHARACTERS);
  const title = data ? undefined : TITLE.exec(page())?.[1];
  const [reason, resolution, operationId] = [
    clean(data?.Reason || data?.Error || title),
    clean(data?.Resolution),
    clean(data?.OperationId),
  ];
  return { ...(reason && { reason }), ...(resolution && { resolution }), ...(operationId && { operationId }) };
};
