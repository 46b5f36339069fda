import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { ApiError } from './api-error.ts';
import type { Client } from './clients.ts';
import type { Region } from './region.ts';
import type { Caller } from './roles.ts';

const AUDIENCE = 'connect-data-services';

const claims = z.object({ client_id: z.string(), tid: z.string(), role: z.array(z.string()) });

/** The roles are in the token: it stays as good as it was issued until its own end. */
export const issueAccessToken = (region: Region, client: Extract<Client, { kind: 'client-credential' }>) => {
  const { service, signingKey, tenantId } = region;
  const { Id, AccessTokenLifetime, RoleIds } = client.properties;
  const now = Math.floor(service.clock.now() / 1000);
  return new SignJWT({ client_id: Id, tid: tenantId, role: RoleIds })
    .setProtectedHeader({ alg: signingKey().algorithm, kid: signingKey().id, typ: 'at+jwt' })
    .setIssuer(region.issuer())
    .setAudience(AUDIENCE)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + AccessTokenLifetime)
    .setJti(randomUUID())
    .sign(signingKey().privateKey);
};

const unauthorized = (reason: string) =>
  new ApiError(401, reason, 'Get an access token from the token endpoint of this region and send it as Bearer.');

/** Who calls, or 401. */
export const readAccessToken = async (region: Region, authorization: string | undefined): Promise<Caller> => {
  const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw unauthorized('The request carries no bearer token.');
  const verify = async (issuer: Region) => {
    const { algorithm, publicKey } = issuer.signingKey();
    return jwtVerify(token, publicKey, {
      algorithms: [algorithm],
      issuer: issuer.issuer(),
      audience: AUDIENCE,
      currentDate: new Date(region.service.clock.now()),
    });
  };
  const verified = await Promise.any(region.trusted().map(verify)).catch(() => undefined);
  const read = claims.safeParse(verified?.payload);
  if (!read.success || read.data.tid !== region.tenantId) {
    throw unauthorized('The access token is expired, not valid, or from another issuer.');
  }
  return { clientId: read.data.client_id, roleIds: read.data.role };
};
