import { Hono, type MiddlewareHandler } from 'hono';
import { readAccessToken } from './access-token.ts';
import type { ApiEnv } from './api-env.ts';
import { ApiError, badRequest, errorBody, notFound } from './api-error.ts';
import { clientKinds } from './client-kinds.ts';
import { clientRoutes } from './client-routes.ts';
import { identityRoutes } from './identity-routes.ts';
import { guid, readGuid } from './random.ts';
import type { Region } from './region.ts';
import { requireRole } from './roles.ts';
import { secretRoutes } from './secret-routes.ts';

const WRITES = ['POST', 'PUT', 'DELETE'];

const authenticated =
  (region: Region): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    if (!region.isPrimary && WRITES.includes(context.req.method)) {
      throw new ApiError(405, `The region ${region.name} does not write.`, 'Send writes to the primary region.');
    }
    context.set('caller', await readAccessToken(region, context.req.header('authorization')));
    const tenantId = context.req.param('tenantId') ?? '';
    if (readGuid(tenantId) === undefined) throw badRequest(`The tenant id "${tenantId}" is not a GUID.`);
    if (readGuid(tenantId) !== region.tenantId) throw notFound('tenant', tenantId);
    await next();
  };

/** Everything that one regional host answers. */
export const apiRoutes = (region: Region): Hono<ApiEnv> => {
  const { service } = region;
  const refusal = (status: number, reason: string, resolution: string) =>
    errorBody(guid(service.random), status, { reason, resolution });

  const api = new Hono<ApiEnv>();
  api.onError((error, context) => {
    if (!(error instanceof ApiError)) {
      return context.json(refusal(500, String(error), 'This is a fault of the sandbox. Please report it.'), 500);
    }
    if (error.status === 401) context.header('www-authenticate', 'Bearer');
    if (error.status === 405) context.header('allow', 'GET, HEAD');
    return context.json(refusal(error.status, error.reason, error.resolution), error.status);
  });
  api.notFound((context) =>
    context.json(refusal(404, `There is no ${context.req.method} ${context.req.path}.`, 'Check the address.'), 404),
  );

  api.route('/identity', identityRoutes(region));

  const tenant = '/api/v1/Tenants/:tenantId';
  api.use(`${tenant}/*`, authenticated(region));
  api.get(tenant, (context) => {
    requireRole(context.get('caller'), ['Tenant Member']);
    return context.json({ Id: region.tenantId, Name: 'Sandbox' });
  });
  for (const rules of clientKinds) {
    api.route(`${tenant}/${rules.path}`, clientRoutes(service, rules));
    api.route(`${tenant}/${rules.path}/:clientId/Secrets`, secretRoutes(service, rules));
  }
  return api;
};
