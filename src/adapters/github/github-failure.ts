import * as z from 'zod/mini';
import { type Effect, type ErrorCode, RotationError } from '../../domain/errors.ts';
import type { Instant } from '../../domain/instant.ts';
import { formsOf, withoutForms } from '../../domain/secret-forms.ts';
import { CallFailed } from '../http/call-failed.ts';
import { judgeAnswer, judgeError, type Setback } from '../http/setback.ts';
import type { BearerWords } from './bearer.ts';
import { operationOf, placeOf, type RequestParameters, type Route, weightOf } from './operations.ts';

type Told = ConstructorParameters<typeof RotationError>[0];

/** A request to GitHub that failed. */
export class GitHubFailure extends RotationError {
  /** Of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** GitHub's own words, printable and short. */
  readonly said: string;
  readonly setback: Setback;

  constructor(told: Told & { status?: number | undefined; said?: string; setback: Setback }) {
    super(told);
    this.status = told.status;
    this.said = told.said ?? '';
    this.setback = told.setback;
  }
}

/** Whether GitHub answered with one of these. */
export const hasStatus = (error: unknown, ...statuses: number[]): error is GitHubFailure =>
  error instanceof GitHubFailure && error.status !== undefined && statuses.includes(error.status);

/** What failed, for the words of the error. */
export interface FailedRequest {
  readonly route: Route;
  readonly parameters: RequestParameters;
  readonly words: BearerWords;
  /** Never to be quoted, even if the server repeats it. */
  readonly token: string;
  /** An attempt before this one may have been applied. */
  readonly unanswered: boolean;
  readonly now: Instant;
}

const errorAnswer = z.object({
  status: z.number(),
  response: z.object({ headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
});
const errorBody = z.object({ message: z.string() });

const LONGEST_QUOTE = 300;

/** A server's words, made safe to print: one line, bounded, without our token. */
const quote = (text: string, token: string): string =>
  withoutForms(text, formsOf(token))
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUOTE);

const permissionHint = ({ route, parameters, words }: FailedRequest, accepted: string): string => {
  const { permission, organization, writeToRead } = operationOf(route);
  const place = organization ? parameters.org : `${parameters.owner}/${parameters.repo}`;
  const needed = `Give the token ${organization ? 'the organization permission ' : ''}"${permission}" on ${place}`;
  const reading = permission.replace(/write$/, 'read');
  const enough =
    weightOf(route) === 'read' && reading !== permission && !writeToRead
      ? ` ("${reading}" is enough where nothing is to be written)`
      : '';
  const advice = words.advice?.(parameters);
  return `${needed}${enough}.${accepted ? ` GitHub says that it accepts: ${accepted}.` : ''}${advice ? ` ${advice}` : ''}`;
};

interface Words {
  code: ErrorCode;
  message: string;
  hint: string;
}

/** What a status means to whoever runs the rotation. */
const wordsFor = (status: number, said: string, accepted: string, failed: FailedRequest): Words => {
  const { route, parameters, words } = failed;
  const place = placeOf(parameters);
  const deed = operationOf(route).deed(parameters);
  const quoted = `(${status}${said ? `: ${said}` : ''})`;
  const refused = `GitHub refuses to ${deed} at ${place} ${quoted}.`;
  if (status === 401) {
    return {
      code: 'AUTHENTICATION_FAILED',
      message: `GitHub does not accept ${words.what} ${quoted}.`,
      hint: words.hint,
    };
  }
  if (status === 403) {
    return { code: 'FORBIDDEN', message: refused, hint: permissionHint(failed, accepted) };
  }
  if (status === 404) {
    return {
      code: 'NOT_FOUND',
      message: `GitHub finds nothing when asked to ${deed} at ${place} ${quoted}.`,
      hint: `Check the names. GitHub also says this when the token may not see it: ${permissionHint(failed, accepted)}`,
    };
  }
  if (status >= 500 || status === 408) {
    return {
      code: 'SERVICE_UNAVAILABLE',
      message: `GitHub failed to ${deed} at ${place} ${quoted}.`,
      hint: 'See the status page of GitHub, then run again; what was begun is finished by the next run.',
    };
  }
  return { code: 'CONFIG_INVALID', message: refused, hint: 'Correct what GitHub names in its answer.' };
};

const withoutAnswer = (error: CallFailed, failed: FailedRequest, effect: Effect): RotationError => {
  const place = placeOf(failed.parameters);
  if (error.failure === 'cancelled') return error;
  const moved = error.failure === 'redirect';
  // The end of a fence ends the call, not the write: whether another one may leave is the fence's to say.
  const setback: Setback = error.failure === 'abandoned' ? { kind: 'transient' } : judgeError(error, failed.now);
  return new GitHubFailure({
    code: moved ? 'NOT_FOUND' : error.code,
    message: moved
      ? `${place} has been renamed or moved: GitHub answers with a redirect.`
      : `GitHub gave no answer when asked to ${operationOf(failed.route).deed(failed.parameters)} at ${place}: ${error.message}`,
    hint: moved ? 'Use the present name of the repository.' : error.hint,
    effect: moved && !failed.unanswered ? 'none' : effect,
    setback,
    cause: error,
  });
};

/** Octokit stumbles over some answers: an error that is no object, or that holds numbers beyond all bounds. */
const unintelligible = ({ route, parameters }: FailedRequest, effect: Effect): GitHubFailure =>
  new GitHubFailure({
    code: 'SERVICE_UNAVAILABLE',
    message: `The answer to the wish to ${operationOf(route).deed(parameters)} at ${placeOf(parameters)} is not what GitHub answers.`,
    hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
    effect,
    setback: { kind: 'final' },
  });

/** Turns whatever a request threw into an error with words that help; the request itself, with its headers, is left behind. */
export const failureOf = (thrown: unknown, failed: FailedRequest): RotationError => {
  const error = thrown instanceof Error && thrown.cause instanceof RotationError ? thrown.cause : thrown;
  // A token that nobody has got changes nothing.
  const harmless = weightOf(failed.route) !== 'write';
  if (error instanceof CallFailed) {
    const mayHaveLanded = !harmless && (failed.unanswered || error.effect === 'unknown');
    return withoutAnswer(error, failed, mayHaveLanded ? 'unknown' : 'none');
  }
  if (error instanceof RotationError) return error;
  const answer = errorAnswer.safeParse(error);
  if (!answer.success) return unintelligible(failed, harmless ? 'none' : 'unknown');
  const { status, response } = answer.data;
  const header = (name: string): string | null => {
    const value = response.headers[name];
    return value === undefined ? null : quote(String(value), failed.token);
  };
  const body = errorBody.safeParse(response.data);
  const said = quote(body.success ? body.data.message : '', failed.token);
  const setback = judgeAnswer({ status, header }, failed.now, /rate limit|abuse detection/i.test(said));
  const refusedForSure = status >= 400 && status < 500 && status !== 408;
  return new GitHubFailure({
    ...wordsFor(status, said, header('x-accepted-github-permissions') ?? '', failed),
    ...(setback.kind === 'rate-limited' ? { code: 'RATE_LIMITED' as const } : {}),
    effect: !harmless && (failed.unanswered || !refusedForSure) ? 'unknown' : 'none',
    status,
    said,
    setback,
  });
};
