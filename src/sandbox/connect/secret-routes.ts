import { Hono } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { badRequest, notFound } from './api-error.ts';
import { type ClientKindRules, existingClient, readClientId } from './client-kinds.ts';
import type { IdentityService } from './identity-service.ts';
import { matchesQuery, pageOf } from './paging.ts';
import { readBody } from './request-body.ts';
import { type Caller, type Role, requireRole } from './roles.ts';
import { changedSecret, newSecret, secretBody, showSecret } from './secret-body.ts';
import type { SecretVersion } from './secrets.ts';

const readSecretId = (text: string): number => {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(id <= 2_147_483_647)) throw badRequest(`The secret id "${text}" is not a whole number of 32 bits.`);
  return id;
};

/** The secrets of one client of one kind. HEAD is what GET says, without its body. */
export const secretRoutes = (service: IdentityService, rules: ClientKindRules): Hono<ApiEnv> => {
  const routes = new Hono<ApiEnv>();

  const admit = (caller: Caller, client: string, roles: readonly Role[] = rules.mayKeepSecrets): string => {
    const clientId = readClientId(client);
    requireRole(caller, roles, clientId);
    existingClient(service, rules, clientId);
    return clientId;
  };
  const existingSecret = (clientId: string, secretId: number): SecretVersion => {
    const secret = service.secrets.find(clientId, secretId);
    if (!secret) throw notFound('secret', secretId);
    return secret;
  };

  routes.get('/', (context) => {
    const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
    const query = new URL(context.req.url).searchParams;
    const found = service.secrets.list(clientId).filter(({ description }) => matchesQuery(query, [description]));
    context.header('Total-Count', String(found.length));
    return context.json(pageOf(found, query).map(showSecret));
  });

  routes.post('/', async (context) => {
    const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
    const described = newSecret(await readBody(context.req, secretBody));
    // Whoever deleted the client while the body came in wins.
    existingClient(service, rules, clientId);
    const { record, value } = service.createSecret(clientId, described);
    context.header('cache-control', 'no-store');
    return context.json({ ...showSecret(record), Secret: value }, 201);
  });

  routes.get('/:secretId', (context) => {
    const secretId = readSecretId(context.req.param('secretId'));
    const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
    return context.json(showSecret(existingSecret(clientId, secretId)));
  });

  routes.put('/:secretId', async (context) => {
    const secretId = readSecretId(context.req.param('secretId'));
    const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '', ['Tenant Administrator']);
    const body = await readBody(context.req, secretBody);
    const current = existingSecret(clientId, secretId);
    const changed = { ...current, ...changedSecret(current, body) };
    service.updateSecret(clientId, changed);
    return context.json(showSecret(changed));
  });

  routes.delete('/:secretId', (context) => {
    const secretId = readSecretId(context.req.param('secretId'));
    const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
    service.deleteSecret(clientId, existingSecret(clientId, secretId));
    return context.body(null, 204);
  });

  return routes;
};
