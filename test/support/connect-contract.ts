import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { z } from 'zod';

/** One request with its answer, as somebody saw it on the wire. Bodies are the raw text. */
export interface Exchange {
  method: string;
  url: string;
  requestHeaders?: Headers | Record<string, string>;
  requestBody?: string | undefined;
  status: number;
  responseHeaders: Headers | Record<string, string>;
  responseBody: string;
  /** Set where the request is wrong on purpose, so that only the answer is judged. */
  wrongRequest?: boolean;
}

export interface ContractChecker {
  /** Throws a ContractViolation unless the description allows the exchange. */
  check(exchange: Exchange): void;
  /** What was checked so far, as `operationId status`. */
  covered(): Set<string>;
  /** Everything that the description lists, as `operationId status`. */
  listed(): Set<string>;
}

export class ContractViolation extends Error {}

const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema }));
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean().default(false),
  schema,
});
const operation = z.object({
  operationId: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(
    z.string(),
    z.object({
      headers: z.record(z.string(), z.object({ required: z.boolean().default(false), schema })).default({}),
      content: content.optional(),
    }),
  ),
});
const pathItem = z.object({
  parameters: z.array(parameter).default([]),
  get: operation.optional(),
  head: operation.optional(),
  post: operation.optional(),
  put: operation.optional(),
  delete: operation.optional(),
});
const methods = ['get', 'head', 'post', 'put', 'delete'] as const;

type Parameter = z.infer<typeof parameter>;
interface Endpoint {
  method: string;
  path: RegExp;
  parameters: Parameter[];
  operation: z.infer<typeof operation>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The node with every `$ref` replaced by what it points to; the description has no circles. */
const resolved = (node: unknown, root: unknown): unknown => {
  if (Array.isArray(node)) return node.map((item) => resolved(item, root));
  if (!isObject(node)) return node;
  if (typeof node.$ref !== 'string') {
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, resolved(value, root)]));
  }
  const target = node.$ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), root);
  if (target === undefined) throw new Error(`the description points nowhere: ${node.$ref}`);
  return resolved(target, root);
};

const endpointsOf = (description: unknown): Endpoint[] => {
  const { paths } = z.object({ paths: z.record(z.string(), pathItem) }).parse(resolved(description, description));
  return Object.entries(paths).flatMap(([template, item]) =>
    methods.flatMap((method) => {
      const found = item[method];
      if (!found) return [];
      const pattern = template.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
      const parameters = [...item.parameters, ...found.parameters];
      return [{ method: method.toUpperCase(), path: new RegExp(`^${pattern}$`), parameters, operation: found }];
    }),
  );
};

/** The text as the type that the schema wants, or as it is, for the validator to refuse. */
const coerced = (values: string[], wanted: Record<string, unknown>): unknown => {
  if (wanted.type === 'array') return values;
  const [text = ''] = values;
  return wanted.type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
};

const mediaType = (headers: Headers): string => (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';

const parsedBody = (type: string, text: string): unknown =>
  type === 'application/x-www-form-urlencoded' ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);

/** Holds exchanges against `connect.openapi.yaml`. */
export const contractChecker = (
  source: URL = new URL('../../src/contract/connect.openapi.yaml', import.meta.url),
): ContractChecker => {
  const endpoints = endpointsOf(parse(readFileSync(source, 'utf8')));
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const compiled = new Map<object, ValidateFunction>();
  const seen = new Set<string>();

  const fail = (where: string, what: string): never => {
    throw new ContractViolation(`${where}: ${what}`);
  };
  const validate = (where: string, wanted: Record<string, unknown>, value: unknown) => {
    const test = compiled.get(wanted) ?? ajv.compile(wanted);
    compiled.set(wanted, test);
    if (!test(value)) fail(where, ajv.errorsText(test.errors));
  };
  const validateBody = (where: string, wanted: z.infer<typeof content> | undefined, headers: Headers, text: string) => {
    if (!wanted) {
      if (text !== '') fail(where, 'there must be no body');
      return;
    }
    const type = mediaType(headers);
    const listed = wanted[type] ?? fail(where, `the type "${type}" is not listed`);
    let body: unknown;
    try {
      body = parsedBody(type, text);
    } catch {
      fail(where, `the body is not ${type}`);
    }
    validate(where, listed.schema, body);
  };
  const validateRequest = (
    where: string,
    { parameters, operation: wanted }: Endpoint,
    exchange: Exchange,
    url: URL,
  ) => {
    const headers = new Headers(exchange.requestHeaders);
    const isOpen = wanted.security?.length === 0;
    if (!isOpen && exchange.status !== 401 && !/^bearer \S/i.test(headers.get('authorization') ?? '')) {
      fail(where, 'the request carries no bearer token');
    }
    for (const name of new Set(url.searchParams.keys())) {
      const known = parameters.find((listed) => listed.in === 'query' && listed.name === name);
      if (!known) return fail(where, `the query parameter ${name} is not listed`);
      validate(`${where}, ${name}`, known.schema, coerced(url.searchParams.getAll(name), known.schema));
    }
    validateBody(`${where}, request`, wanted.requestBody?.content, headers, exchange.requestBody ?? '');
  };
  const validatePath = (where: string, { path, parameters }: Endpoint, pathname: string) => {
    for (const [name, text] of Object.entries(path.exec(pathname)?.groups ?? {})) {
      const known = parameters.find((listed) => listed.in === 'path' && listed.name === name);
      if (!known) return fail(where, `the description says nothing about {${name}}`);
      validate(`${where}, ${name}`, known.schema, coerced([decodeURIComponent(text)], known.schema));
    }
  };

  return {
    check(exchange) {
      const url = new URL(exchange.url, 'http://127.0.0.1');
      const method = exchange.method.toUpperCase();
      const endpoint =
        endpoints.find((listed) => listed.method === method && listed.path.test(url.pathname)) ??
        fail(`${method} ${url.pathname}`, 'no such operation');
      const id = `${endpoint.operation.operationId} ${exchange.status}`;
      const answer = endpoint.operation.responses[exchange.status] ?? fail(id, 'the status is not listed');
      if (!exchange.wrongRequest) {
        validatePath(id, endpoint, url.pathname);
        validateRequest(id, endpoint, exchange, url);
      }
      const headers = new Headers(exchange.responseHeaders);
      for (const [name, wanted] of Object.entries(answer.headers)) {
        const value = headers.get(name);
        if (value === null && wanted.required) fail(id, `the header ${name} is missing`);
        if (value !== null) validate(`${id}, ${name}`, wanted.schema, coerced([value], wanted.schema));
      }
      validateBody(id, method === 'HEAD' ? undefined : answer.content, headers, exchange.responseBody);
      seen.add(id);
    },
    covered: () => new Set(seen),
    listed: () =>
      new Set(
        endpoints.flatMap(({ operation: { operationId, responses } }) =>
          Object.keys(responses).map((status) => `${operationId} ${status}`),
        ),
      ),
  };
};
