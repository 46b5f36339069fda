import { Hono } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { errorBody } from './api-error.ts';
import { blankClient, clientBody, describeClient, newClientBody } from './client-body.ts';
import { type ClientKindRules, existingClient, readClientId } from './client-kinds.ts';
import type { IdentityService } from './identity-service.ts';
import { matchesQuery, pageOf } from './paging.ts';
import { guid } from './random.ts';
import { readBody } from './request-body.ts';
import { requireRole } from './roles.ts';
import { showInstant } from './secret-body.ts';

/** The ids that a list asks for; blank ones do not count. */
const idsOf = (query: URLSearchParams): string[] => [
  ...new Set(
    query
      .getAll('id')
      .filter((id) => id.trim() !== '')
      .map((id) => id.trim().toLowerCase()),
  ),
];

/** The clients of one kind. HEAD is what GET says, without its body. */
export const clientRoutes = (service: IdentityService, rules: ClientKindRules): Hono<ApiEnv> => {
  const routes = new Hono<ApiEnv>();

  routes.get('/', (context) => {
    requireRole(context.get('caller'), ['Tenant Member']);
    const query = new URL(context.req.url).searchParams;
    const tags = query.getAll('tag').filter((tag) => tag.trim() !== '');
    const ids = idsOf(query);
    const found = service.clients
      .list()
      .filter(({ kind }) => kind === rules.kind)
      .map(({ properties }) => properties)
      .filter(({ Id, Name, Tags }) => {
        const isAskedFor = ids.length === 0 || ids.includes(Id);
        return isAskedFor && tags.every((tag) => Tags.includes(tag)) && matchesQuery(query, [Id, Name, ...Tags]);
      });
    context.header('Total-Count', String(found.length));
    // As the vendor's reference and the contract have it: whoever asks for ids gets all of them, without pages.
    if (ids.length === 0) return context.json(pageOf(found, query));
    const missing = ids.filter((id) => !found.some(({ Id }) => Id === id));
    if (missing.length === 0 || context.req.method === 'HEAD') return context.json(found);
    const operationId = guid(service.random);
    const childErrors = missing.map((id) => ({
      ...errorBody(operationId, 404, {
        reason: `There is no ${rules.noun} ${id}.`,
        resolution: 'Check the identifier of the client.',
      }),
      StatusCode: 404,
      ModelId: id,
    }));
    const Reason = `${missing.length} of ${ids.length} clients were not found.`;
    return context.json(
      {
        OperationId: operationId,
        Error: 'Some clients were not found.',
        Reason,
        ChildErrors: childErrors,
        Data: found,
      },
      207,
    );
  });

  routes.post('/', async (context) => {
    requireRole(context.get('caller'), ['Tenant Administrator']);
    const body = await readBody(context.req, newClientBody);
    const client = describeClient(blankClient(rules.kind, body.Id ?? guid(service.random)), body);
    const { record, value } = service.createClient(client, {
      description: body.SecretDescription ?? null,
      expiresAt: body.SecretExpirationDate ?? null,
    });
    context.header('cache-control', 'no-store');
    return context.json(
      {
        Secret: value,
        Id: record.id,
        Description: record.description,
        ExpirationDate: showInstant(record.expiresAt),
        Client: client.properties,
      },
      201,
    );
  });

  routes.get('/:clientId', (context) => {
    const id = readClientId(context.req.param('clientId'));
    requireRole(context.get('caller'), rules.mayRead, id);
    return context.json(existingClient(service, rules, id).properties);
  });

  routes.put('/:clientId', async (context) => {
    const id = readClientId(context.req.param('clientId'));
    requireRole(context.get('caller'), ['Tenant Administrator']);
    const body = await readBody(context.req, clientBody);
    const changed = describeClient(existingClient(service, rules, id), body);
    service.updateClient(changed);
    return context.json(changed.properties);
  });

  routes.delete('/:clientId', (context) => {
    const id = readClientId(context.req.param('clientId'));
    requireRole(context.get('caller'), ['Tenant Administrator']);
    service.deleteClient(existingClient(service, rules, id));
    return context.body(null, 204);
  });

  return routes;
};
