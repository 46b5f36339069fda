import type { components } from '../../contract/connect.types.ts';
import type { ClientSecret } from '../../domain/client-secret.ts';
import { type Instant, isoSeconds } from '../../domain/instant.ts';
import type { CreatedSecret } from '../../ports/credential-api.ts';
import { describeBody } from './answer.ts';
import { unintelligible } from './api-error.ts';
import type { ApiCall, ApiClient } from './http-client.ts';
import { readCreatedValue, readSecret, readSecrets } from './responses.ts';
import type { Protect } from './token-service.ts';

type ClientSecretInput = components['schemas']['ClientSecretInput'];

/** The two kinds of client that have secrets. */
export type ClientType = 'client-credential' | 'hybrid';

interface SecretsOptions {
  client: ApiClient;
  tenantId: string;
  clientId: string;
  clientType: ClientType;
  protect: Protect;
}

/** Secrets on one page, and the most pages that are read: a client holds ten secrets. */
const PAGE = 100;
const MOST_PAGES = 20;

const collections: Record<ClientType, string> = {
  'client-credential': 'ClientCredentialClients',
  hybrid: 'HybridClients',
};

/**
 * Whether a value survives its way to a consumer and back: inputs are trimmed, environment variables end at a NUL, and
 * half a surrogate pair has no UTF-8.
 */
const arrivesWhole = (value: string): boolean =>
  value.trim() === value && value.isWellFormed() && !/(?!\s)\p{Cc}/u.test(value);

const totalIn = (headers: Headers): number | undefined => {
  const text = headers.get('total-count');
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};

/** The secrets of one client: list, create, delete. */
export const secretsOf = ({ client, tenantId, clientId, clientType, protect }: SecretsOptions) => {
  const owner = `client ${clientId}`;
  const path = [
    `/api/v1/Tenants/${encodeURIComponent(tenantId)}`,
    `${collections[clientType]}/${encodeURIComponent(clientId)}/Secrets`,
  ].join('/');

  const page = async (skip: number): Promise<{ secrets: ClientSecret[]; total: number | undefined }> => {
    const query = `?skip=${skip}&count=${PAGE}`;
    const call: ApiCall = { method: 'GET', path: path + query, purpose: `list the secrets of ${owner}` };
    const answer = await client.send(call);
    const read = readSecrets(answer.body);
    if ('data' in read) return { secrets: read.data, total: totalIn(answer.headers) };
    const found = describeBody(answer);
    throw unintelligible(
      client.named(call),
      'a list of secrets, each with Id, Description, Expires and Expiration,',
      Array.isArray(answer.body) ? `a list that is wrong at ${read.wrongAt}` : found,
    );
  };

  /** All pages. A list that changes between two pages is not believed: a secret that is missed may be somebody's. */
  const list = async (): Promise<ClientSecret[]> => {
    const byId = new Map<number, ClientSecret>();
    for (let [skip, pages] = [0, 1]; ; pages += 1) {
      const { secrets, total } = await page(skip);
      for (const secret of secrets) byId.set(secret.id, secret);
      skip += secrets.length;
      const enough = total === undefined ? secrets.length < PAGE : skip >= total;
      // An answer that goes on and on is not to be followed.
      const complete = enough || secrets.length === 0 || pages === MOST_PAGES;
      if (!complete) continue;
      if (total === undefined || byId.size === total) return [...byId.values()];
      const call: ApiCall = { method: 'GET', path, purpose: `list the secrets of ${owner}` };
      throw unintelligible(client.named(call), `${total} secrets, as Total-Count says,`, String(byId.size));
    }
  };

  const create = async (request: { description: string; expiresAt: Instant }): Promise<CreatedSecret> => {
    const body: ClientSecretInput = {
      Description: request.description,
      Expires: true,
      Expiration: isoSeconds(request.expiresAt),
    };
    const call: ApiCall = { method: 'POST', path, body, purpose: `create a secret for ${owner}` };
    const answer = await client.send(call);
    // Before anything else, whatever else is wrong with the answer.
    const shown = readCreatedValue(answer.body);
    const value = 'data' in shown ? protect(shown.data.Secret) : undefined;
    const secret = readSecret(answer.body);
    const whole = 'data' in shown && arrivesWhole(shown.data.Secret);
    if (answer.status === 201 && value && whole && 'data' in secret) return { ...secret.data, value };
    const wrong = 'wrongAt' in secret ? secret.wrongAt : 'Secret';
    throw unintelligible(
      client.named(call),
      '201 and the secret with its value',
      `${answer.status} and ${answer.body === undefined ? describeBody(answer) : `a body that is wrong at ${wrong}`}`,
    );
  };

  const remove = async (id: number, { notAfter }: { notAfter?: number } = {}): Promise<void> => {
    const purpose = `delete secret ${id} of ${owner}`;
    const deadline = notAfter === undefined ? {} : { notAfter };
    await client.send({ method: 'DELETE', path: `${path}/${id}`, purpose, alsoAccept: 404, ...deadline });
  };

  return { list, create, delete: remove };
};
