import * as z from 'zod/mini';
import { RotationError } from '../../../domain/errors.ts';
import type { Answer, GitHubClient } from '../github-client.ts';
import { type GitHubFailure, hasStatus } from '../github-failure.ts';
import { id, pageAddress, readAnswer } from '../read-answer.ts';

/** An app, installed for an owner. */
export interface Installation {
  readonly id: number;
  /** Name of the app in addresses. */
  readonly app: string;
  /** Page where an owner manages it. */
  readonly page: string;
  /** What the owner has granted, by the API's name of the permission. */
  readonly permissions: Readonly<Record<string, string>>;
}

const installationAnswer = z.object({
  id,
  app_slug: z.string(),
  html_url: pageAddress,
  permissions: z.record(z.string(), z.string()),
  suspended_at: z.optional(z.nullable(z.string())),
});

/** Its status must not be taken for an answer to the request that needs the token, nor its effect. */
export const settled = (error: unknown): unknown =>
  error instanceof RotationError && error.code !== 'CANCELLED'
    ? new RotationError({ code: error.code, message: error.message, hint: error.hint, cause: error })
    : error;

const unknownApp = (clientId: string, cause: GitHubFailure): RotationError =>
  new RotationError({
    code: 'AUTHENTICATION_FAILED',
    message: `GitHub knows no app with the client id ${clientId} (404: ${cause.said}).`,
    hint: 'Copy the client id from the page of the app, and check that github-api-url is the server that has the app.',
    cause,
  });

const notInstalled = (clientId: string, owner: string, cause: unknown): RotationError =>
  new RotationError({
    code: 'NOT_FOUND',
    message: `The GitHub App ${clientId} is not installed for ${owner}.`,
    hint: `Have an owner of ${owner} install it from the page of the app ("Install App"), for the repositories that hold destinations, the receipt or the verification workflow; or correct the name.`,
    cause,
  });

/** An owner of the app's installation has put it on hold. */
export const suspended = ({ app, page }: Installation, owner: string, cause?: unknown): RotationError =>
  new RotationError({
    code: 'FORBIDDEN',
    message: `The installation of the GitHub App ${app} for ${owner} is suspended.`,
    hint: `Have an owner of ${owner} lift the suspension on ${page}.`,
    cause,
  });

/**
 * The installation for an organization or a person.
 * @param asApp asks as the app itself
 * @throws RotationError with the effect `none`
 */
export const findInstallation = async (asApp: GitHubClient, clientId: string, owner: string): Promise<Installation> => {
  const ifThere = (asked: Promise<Answer>): Promise<Answer | undefined> =>
    asked.catch((error: unknown) => {
      if (!hasStatus(error, 404)) throw settled(error);
      if (/integration not found/i.test(error.said)) throw unknownApp(clientId, error);
      return undefined;
    });
  const answer =
    (await ifThere(asApp.request('GET /orgs/{org}/installation', { org: owner }))) ??
    (await ifThere(asApp.request('GET /users/{username}/installation', { username: owner })));
  if (!answer) throw notInstalled(clientId, owner, undefined);
  const read = readAnswer(installationAnswer, answer, `the installation of the app for ${owner}`);
  const installation = { id: read.id, app: read.app_slug, page: read.html_url, permissions: read.permissions };
  if (read.suspended_at) throw suspended(installation, owner);
  return installation;
};
