import * as z from 'zod/mini';
import { RotationError } from '../../domain/errors.ts';
import type { Answer } from './github-client.ts';

/**
 * What an answer says, if it says what is expected; a proxy or a wrong address may answer anything.
 * @throws RotationError `SERVICE_UNAVAILABLE`
 */
export const readAnswer = <T extends z.ZodMiniType>(schema: T, { data }: Answer, what: string): z.infer<T> => {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  throw new RotationError({
    code: 'SERVICE_UNAVAILABLE',
    message: `The answer to the question for ${what} is not what GitHub answers.`,
    hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
  });
};

/** GitHub's moments, as epoch milliseconds. */
export const moment = z.pipe(
  z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
  z.transform((text) => Date.parse(text)),
);

/** Ids of GitHub. */
export const id = z.int().check(z.positive());

/** The address of a page, in a form that holds nothing but printable ASCII. */
export const pageAddress = z.pipe(
  z.string().check(z.refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))),
  z.transform((text) => new URL(text).href),
);

/** Owner and name of `owner/name`, as paths want them. */
export const ownerAndRepo = (repository: string): { owner: string; repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};
