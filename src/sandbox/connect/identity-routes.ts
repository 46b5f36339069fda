import { type Context, Hono } from 'hono';
import type { components } from '../../contract/connect.types.ts';
import { issueAccessToken } from './access-token.ts';
import type { Region } from './region.ts';
import { publicJwk } from './signing-key.ts';

type Schemas = components['schemas'];

const refuse = (context: Context, error: string, description?: string) =>
  context.json<Schemas['TokenError']>({ error, ...(description && { error_description: description }) }, 400);

const isForm = (context: Context) =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(context.req.header('content-type') ?? '');

/** Discovery, key set and token endpoint, below `/identity`. */
export const identityRoutes = (region: Region): Hono => {
  const routes = new Hono();

  routes.get('/.well-known/openid-configuration', (context) =>
    context.json<Schemas['DiscoveryDocument']>({
      issuer: region.issuer(),
      jwks_uri: `${region.issuer()}/.well-known/openid-configuration/jwks`,
      token_endpoint: `${region.issuer()}/connect/token`,
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_post'],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [region.signingKey().algorithm],
    }),
  );

  routes.get('/.well-known/openid-configuration/jwks', (context) =>
    context.json({ keys: [publicJwk(region.signingKey())] }),
  );

  routes.post('/connect/token', async (context) => {
    context.header('cache-control', 'no-store');
    if (!isForm(context)) return refuse(context, 'invalid_request', 'The body must be form-encoded.');
    const form = new URLSearchParams(await context.req.text());
    const [clientId, secret] = [form.get('client_id'), form.get('client_secret')];
    // The client comes first, as in the IdentityServer family: a wrong secret learns nothing about grants.
    const client = clientId && secret && region.service.authenticate(clientId.toLowerCase(), secret, region.name);
    if (!client) return refuse(context, 'invalid_client');
    if (form.get('grant_type') !== 'client_credentials') return refuse(context, 'unsupported_grant_type');
    if (client.kind === 'hybrid') return refuse(context, 'unauthorized_client');
    return context.json<Schemas['TokenResponse']>({
      access_token: await issueAccessToken(region, client),
      expires_in: client.properties.AccessTokenLifetime,
      token_type: 'Bearer',
    });
  });

  return routes;
};
