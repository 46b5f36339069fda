import { decodeJwt, errors, jwtVerify } from 'jose';
import type { App } from './apps.ts';
import { Refusal } from './refusal.ts';
import type { GitHubState } from './state.ts';

const LONGEST_S = 600;

const undecodable = () => new Refusal(401, 'A JSON web token could not be decoded');
const notAnInstant = () =>
  new Refusal(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
const expired = () =>
  new Refusal(
    401,
    "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
  );
const tooFar = () => new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");

const issuerOf = (jwt: string): string => {
  try {
    return decodeJwt(jwt).iss ?? '';
  } catch {
    throw undecodable();
  }
};

const verified = async (jwt: string, { publicKeys }: App, now: number) => {
  for (const key of publicKeys) {
    try {
      return (await jwtVerify(jwt, key, { algorithms: ['RS256'], currentDate: new Date(now) })).payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw expired();
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw undecodable();
    }
  }
  throw undecodable();
};

/** Which app sent this header. Its clock may not be ahead of the server's, and its token lives ten minutes at most. */
export const appOf = async ({ apps, clock }: GitHubState, authorization: string | undefined): Promise<App> => {
  const jwt = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (jwt === undefined) throw undecodable();
  const app = apps.find(issuerOf(jwt));
  if (!app) throw new Refusal(404, 'Integration not found');
  const { iat, exp } = await verified(jwt, app, clock.now());
  const now = clock.now() / 1000;
  if (!Number.isInteger(iat) || iat === undefined || iat > now) throw notAnInstant();
  if (exp === undefined || exp > now + LONGEST_S) throw tooFar();
  return app;
};
