import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { LoopbackServer } from '../../src/sandbox/loopback-server.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** One request and what came back; bodies as text. */
export interface Exchange {
  method: string;
  url: string;
  requestBody?: string | undefined;
  status: number;
  contentType?: string | undefined;
  responseBody?: string | undefined;
  /** The answer came from an Enterprise Server. */
  enterprise?: boolean | undefined;
}

/**
 * Throws when a request or its answer is not what GitHub's description allows; those of an Enterprise Server must fit its
 * own description as well.
 */
export type GithubContractChecker = (exchange: Exchange) => void;

const DOCUMENT = 'https://github.invalid/description';

/** The description names errors only here and there, but any operation may answer these, with this body. */
const COMMON_ERRORS = new Set([400, 401, 403, 404, 409, 415, 422, 429]);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectAt = (value: Json | undefined, ...keys: string[]): JsonObject | undefined => {
  const found = keys.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : undefined;
};

/** A field that the description does not know is a mistake of ours, although JSON Schema would let it pass. */
const closed = (node: Json): Json => {
  if (Array.isArray(node)) return node.map(closed);
  if (!isObject(node)) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  // The validator knows `nullable` beside a type only.
  if (inner.nullable === true && Array.isArray(inner.anyOf) && inner.type === undefined) {
    const { nullable: _, anyOf, ...rest } = inner;
    return { ...rest, anyOf: [...(Array.isArray(anyOf) ? anyOf : []), { type: 'null' }] };
  }
  const open = isObject(node.properties) && node.additionalProperties === undefined && !Array.isArray(node.allOf);
  return open ? { ...inner, additionalProperties: false } : inner;
};

/**
 * Permissions that the page of an app offers and the API knows, but that are missing from its description
 * (github/rest-api-description#5437; names as in docs.github.com, "Managing your personal access tokens").
 */
const UNDESCRIBED_PERMISSIONS = [
  'actions_variables',
  'agent_secrets',
  'codespaces_secrets',
  'organization_agent_secrets',
  'organization_codespaces_secrets',
  'organization_dependabot_secrets',
];

const load = (file: string): JsonObject => {
  const text = readFileSync(new URL(`../contract/${file}`, import.meta.url), 'utf8');
  const parsed: Json = JSON.parse(text.replaceAll('"#/components/', `"${DOCUMENT}#/components/`));
  const permissions = objectAt(parsed, 'components', 'schemas', 'app-permissions', 'properties');
  if (!permissions) throw new TypeError('the extract describes no permissions of apps');
  for (const name of UNDESCRIBED_PERMISSIONS) permissions[name] ??= { type: 'string', enum: ['read', 'write'] };
  // GitHub repeats the status in every error body; its description says so of some.
  const error = objectAt(parsed, 'components', 'schemas', 'validation-error', 'properties');
  if (!error) throw new TypeError('the extract describes no refusal of a malformed request');
  error.status ??= { type: 'string' };
  const document = closed(parsed);
  if (!isObject(document)) throw new TypeError('the extract is not an object');
  return document;
};

interface Operation {
  pattern: RegExp;
  path: string;
  method: string;
  definition: JsonObject;
}

const operationsOf = (document: JsonObject): Operation[] =>
  Object.entries(objectAt(document, 'paths') ?? {})
    .flatMap(([path, methods]) =>
      Object.entries(isObject(methods) ? methods : {}).map(([method, definition]) => ({
        path,
        method: method.toUpperCase(),
        definition: isObject(definition) ? definition : {},
        pattern: new RegExp(`^${path.replaceAll('{path}', '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      })),
    )
    // `public-key` is also something that `{secret_name}` could match: the fewer names, the better the match.
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

const parsed = (text: string, what: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${what} is not JSON: ${text.slice(0, 200)}`);
  }
};

/** The description calls `created` an instant, but its own words allow ranges and comparisons of instants. */
const instantsIn = (range: string): string[] =>
  range
    .replace(/^[<>]=?/, '')
    .split('..')
    .filter((instant) => instant !== '*');

/** Holds exchanges against one extract. `complete`: there is nothing beside what it describes. */
const checkerOf = ({ file, complete }: { file: string; complete: boolean }): GithubContractChecker => {
  const document = load(file);
  const operations = operationsOf(document);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: DOCUMENT, components: document.components });
  const compiled = new Map<JsonObject, ValidateFunction>();

  const validate = (schema: JsonObject, value: Json, what: string): void => {
    const check = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, check);
    if (!check(value)) throw new Error(`${what} is not as described: ${ajv.errorsText(check.errors)}`);
  };

  const resolved = (node: Json | undefined): JsonObject | undefined => {
    if (!isObject(node)) return undefined;
    if (typeof node.$ref !== 'string') return node;
    return objectAt(document, ...node.$ref.slice(`${DOCUMENT}#/`.length).split('/'));
  };

  const checkQuery = ({ definition }: Operation, url: URL, what: string): void => {
    const parameters = Array.isArray(definition.parameters) ? definition.parameters.map(resolved) : [];
    for (const [name, text] of url.searchParams) {
      const parameter = parameters.find((candidate) => candidate?.name === name && candidate.in === 'query');
      if (!parameter) throw new Error(`${what}: the description has no query parameter "${name}"`);
      const schema = resolved(parameter.schema) ?? {};
      for (const value of name === 'created' ? instantsIn(text) : [text]) {
        validate(schema, schema.type === 'integer' ? Number(value) : value, `${what}: query parameter "${name}"`);
      }
    }
  };

  const checkRequest = (operation: Operation, body: string | undefined, what: string): void => {
    const schema = objectAt(operation.definition, 'requestBody', 'content', 'application/json', 'schema');
    if (!schema) {
      if (body) throw new Error(`${what}: the description has no request body`);
      return;
    }
    if (!body) throw new Error(`${what}: the request body is missing`);
    validate(schema, parsed(body, `${what}: request body`), `${what}: request body`);
  };

  const checkResponse = (operation: Operation, exchange: Exchange, what: string): void => {
    const { status, contentType = '', responseBody: body = '' } = exchange;
    const response = resolved(objectAt(operation.definition, 'responses')?.[String(status)]);
    if (!response) {
      if (!COMMON_ERRORS.has(status)) throw new Error(`${what}: the description has no status ${status}`);
      validate({ $ref: `${DOCUMENT}#/components/schemas/basic-error` }, parsed(body, what), `${what}: error body`);
      return;
    }
    const content = objectAt(response, 'content');
    if (!content) {
      if (body) throw new Error(`${what}: ${status} has no body in the description`);
      return;
    }
    // The raw media type is described in words only.
    if (operation.path.endsWith('/contents/{path}') && contentType.startsWith('application/vnd.github.raw')) return;
    const schema = objectAt(content, contentType.split(';')[0] ?? '', 'schema');
    if (!schema) throw new Error(`${what}: the description has no ${contentType || 'content type'} for ${status}`);
    validate(schema, parsed(body, what), `${what}: response body`);
  };

  return (exchange) => {
    const url = new URL(exchange.url);
    const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '');
    const onPath = operations.filter(({ pattern }) => pattern.test(path));
    // Whether an older server has something is found out by asking it.
    if (onPath.length === 0 && !complete && exchange.status === 404) return;
    if (onPath.length === 0) throw new Error(`the description has no path ${path}`);
    const operation = onPath.find(({ method }) => method === exchange.method.toUpperCase());
    if (!operation) throw new Error(`the description has no ${exchange.method} ${path}`);
    const what = `${exchange.method} ${path}`;
    // A server in trouble may say anything.
    if (exchange.status < 500) checkResponse(operation, exchange, what);
    // What the server refused as malformed need not be well formed.
    if (exchange.status === 400 || exchange.status === 422) return;
    checkQuery(operation, url, what);
    checkRequest(operation, exchange.requestBody, what);
  };
};

/** Holds exchanges against the extracts of GitHub's own descriptions, both directions. */
export const githubContractChecker = (): GithubContractChecker => {
  const github = checkerOf({ file: 'github-openapi.json', complete: true });
  const enterprise = checkerOf({ file: 'ghes-openapi.json', complete: false });
  return (exchange) => {
    github(exchange);
    if (exchange.enterprise) enterprise(exchange);
  };
};

/** What a server was asked and answered, and where that broke the contract. */
export interface WatchedTraffic {
  readonly exchanges: readonly Exchange[];
  /** Empty when all is well; assert that. */
  readonly violations: readonly string[];
}

/** Whether an answer is an Enterprise Server's. */
export const isEnterprise = (headers: Headers): boolean => headers.has('x-github-enterprise-version');

/** Holds everything that passes a sandbox server against the contract. Takes the server's interceptor. */
export const watchTraffic = (server: LoopbackServer, check = githubContractChecker()): WatchedTraffic => {
  const exchanges: Exchange[] = [];
  const violations: string[] = [];
  server.intercept = async (request, handle) => {
    const requestBody = await request.clone().text();
    const response = await handle(request);
    const exchange: Exchange = {
      method: request.method,
      url: request.url,
      requestBody: requestBody || undefined,
      status: response.status,
      contentType: response.headers.get('content-type') ?? undefined,
      responseBody: (await response.clone().text()) || undefined,
      enterprise: isEnterprise(response.headers),
    };
    exchanges.push(exchange);
    try {
      check(exchange);
    } catch (error) {
      violations.push(error instanceof Error ? error.message : String(error));
    }
    return response;
  };
  return { exchanges, violations };
};
