import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFileWith, withSecrets } from './given-file.ts';
import { ADMIN, CLIENT, TENANT } from './given-inputs.ts';

const published = JSON.parse(
  readFileSync(new URL('../../schema/secret-rotation.schema.json', import.meta.url), 'utf8'),
) as object;
const accepts = new Ajv({ strict: false, unicodeRegExp: true }).compile(published);
const example = readFileSync(new URL('../../examples/secret-rotation.yml', import.meta.url), 'utf8');

/** What no JSON Schema can say: rules over several values, over the environment, and what an address is. */
const beyond = [
  /expected more than rotate-before and grace-period together/,
  /expected more than 0s and at most/,
  /expected at most 36500d/,
  /verify\.workflow is missing/,
  /cannot be read again after this rotation/,
  /a hybrid client cannot rotate itself/,
  /the client that is rotated; expected another client/,
  /stands already in line/,
  /is not set\.$/,
  /url is .*; expected (an address|https|the address of the region)/,
];

const judgedByBoth = async (config: unknown) => {
  const { problems } = await readFileWith(stringify(config, { aliasDuplicateObjects: false }), {}, withSecrets);
  const messages = problems.map(({ message }) => message);
  const own = messages.filter((message) => !beyond.some((rule) => rule.test(message)));
  return { schema: accepts(config), parser: own.length === 0, refused: messages.length > 0, messages };
};

/** The schema refuses only what the parser refuses, and everything that the parser refuses but for the rules above. */
const expectAgreement = async (config: unknown) => {
  const { schema, parser, refused, messages } = await judgedByBoth(config);
  if (schema) expect({ config, messages: parser ? [] : messages }).toEqual({ config, messages: [] });
  else expect({ config, refused }).toEqual({ config, refused: true });
};

const credential = () => ({
  connect: {
    url: 'https://euno.datahub.connect.aveva.com',
    'primary-url': 'https://uswe.datahub.connect.aveva.com',
    'tenant-id': TENANT,
    'client-id': CLIENT,
    'client-type': 'client-credential',
    'client-secret-env': 'INGEST_CLIENT_SECRET',
  },
  destinations: [
    { repository: 'acme/ingest', secret: 'CONNECT_CLIENT_SECRET' },
    { repository: 'acme/ingest', environment: 'production', secret: 'CONNECT_CLIENT_SECRET' },
  ],
  verify: { workflow: 'verify.yml', repository: 'acme/ingest', ref: 'main', timeout: '15m' },
  'rotate-before': '14d',
  lifetime: '90d',
  'grace-period': '24h',
  'accept-timeout': '5m',
  'allow-unverified': false,
  'allow-external-source': false,
  'retire-ids': [1, 4],
});

const whole = () => ({
  version: 1,
  owner: 'acme/ops',
  defaults: { 'rotate-before': '30d', verify: [{ workflow: 42 }], 'allow-external-source': true },
  credentials: {
    'ingest-prod': credential(),
    billing: {
      connect: {
        'tenant-id': TENANT,
        'client-id': CLIENT,
        admin: { 'client-id': ADMIN, 'client-secret-env': 'CONNECT_ADMIN_SECRET' },
      },
      destinations: [{ repository: 'acme/billing', secret: 'A' }],
    },
  },
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const pathsIn = (value: Json, path: (string | number)[] = []): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, item]) => pathsIn(item as Json, [...path, key]))];
};

/** The config with another value at a path; `undefined` takes it away. */
const changed = (config: Json, [key, ...rest]: readonly (string | number)[], value: Json | undefined): Json => {
  if (key === undefined) return value ?? null;
  if (Array.isArray(config)) {
    return config.flatMap((item, index) => {
      if (index !== key) return [item];
      return rest.length === 0 && value === undefined ? [] : [changed(item, rest, value)];
    });
  }
  const { [key]: present = null, ...others } = config as { [key: string]: Json };
  if (rest.length === 0 && value === undefined) return others;
  return { ...others, [key]: changed(present, rest, value) };
};

const near = fc.constantFrom<Json>(
  ...[
    '',
    ' ',
    '30d',
    ' 30d',
    '30d ',
    '0s',
    '1w',
    '30',
    'P30D',
    '999999999d',
    '1000000000s',
    '36501d',
    '00001d',
    'true',
    'yes',
  ],
  ...[
    'acme/ingest',
    'acme/..',
    'acme/',
    '/ingest',
    'acme/in gest',
    'acme',
    'a/b/c',
    'ACME/Ingest.git',
    '-a/b',
    `a/${'b'.repeat(101)}`,
  ],
  ...[
    'CONNECT_CLIENT_SECRET',
    '1A',
    'a-b',
    'GITHUB_A',
    'github_a',
    'GitHub_',
    'A'.repeat(256),
    '_',
    'INPUT_A',
    'lower',
  ],
  ...[TENANT, TENANT.toUpperCase(), `{${TENANT}}`, TENANT.slice(1), 'client-credential', 'hybrid', 'Hybrid'],
  ...[
    'https://x.example',
    'http://127.0.0.1:80',
    'http://x.example',
    'https://u:p@x.example',
    'https://x.example?a',
    'ftp://x',
    'x',
  ],
  ...[
    'main',
    'a..b',
    'a'.repeat(40),
    'f'.repeat(40),
    'refs/heads/main',
    'a b',
    '/a',
    'a/',
    '.a',
    'a@{b',
    'verify.yml',
    'verify',
    '42',
  ],
  ...['ü', 'a\nb', '\u0000', '𝒳'.repeat(255), '𝒳'.repeat(256), 'a|b', 'a b', 'a'.repeat(101), '__proto__x'],
  ...[0, 1, -1, 1.5, 2 ** 31, 2 ** 53, true, false, null],
  ...[[], [1], [0], ['a'], [{}], {}, { workflow: 'v.yml' }, [{ workflow: 'v.yml' }], { a: 1 }],
);

const value = fc.oneof(
  { weight: 8, arbitrary: near },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
);
const key = fc.constantFrom(
  'verify',
  'secret',
  'x',
  'rotate_before',
  'admin',
  'client-secret',
  'environment',
  'a b',
  'owner',
);

describe('the published schema', () => {
  it('accepts the example, which names it for editors', async () => {
    expect(example).toMatch(/^# yaml-language-server: \$schema=\.\.\/schema\/secret-rotation\.schema\.json\n/);
    expect(accepts(parse(example))).toBe(true);
    expect(await judgedByBoth(whole())).toMatchObject({ schema: true, parser: true, messages: [] });
  });

  it('describes everything that it knows', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, inner] of Object.entries((node as { properties?: object }).properties ?? {})) {
        if (!(inner as { description?: string }).description) undescribed.push(`${path}.${name}`);
      }
      // What goes together says no more about a key than its own place.
      const rest = Object.entries(node).filter(([name]) => name !== 'dependencies');
      for (const [name, inner] of rest) visit(inner, `${path}.${name}`);
    };
    visit(published, '');
    expect(undescribed).toEqual([]);
  });

  it.each(pathsIn(whole() as Json).map((path) => [path.join('.') || 'the whole', path]))(
    'agrees with the parser about %s, missing or something else',
    async (_, path) => {
      const config = whole() as Json;
      await expectAgreement(changed(config, path, undefined));
      for (const other of [null, '', 'x', 7, true, [], {}]) await expectAgreement(changed(config, path, other));
    },
  );

  it('agrees with the parser about whatever stands anywhere', async () => {
    const paths = fc.constantFrom(...pathsIn(whole() as Json));
    await fc.assert(
      fc.asyncProperty(paths, value, async (path, other) => expectAgreement(changed(whole() as Json, path, other))),
      { numRuns: 1500 },
    );
  });

  it('agrees with the parser about whatever key stands anywhere', async () => {
    const maps = pathsIn(whole() as Json).filter((path) => typeof path.at(-1) !== 'number');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...maps), key, value, async (path, name, other) =>
        expectAgreement(changed(whole() as Json, [...path, name], other)),
      ),
      { numRuns: 500 },
    );
  });
});
