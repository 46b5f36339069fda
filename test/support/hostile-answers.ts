import fc from 'fast-check';
import { hostileText } from './hostile-texts.ts';

const status = fc.oneof(
  fc.constantFrom(
    200,
    201,
    202,
    204,
    205,
    206,
    207,
    304,
    400,
    401,
    403,
    404,
    405,
    408,
    409,
    410,
    413,
    418,
    422,
    429,
    451,
    500,
    502,
    503,
    504,
  ),
  fc.integer({ min: 200, max: 599 }),
);

/** Numbers and moments as headers have them, and as they should not. */
const headerWord = fc.oneof(
  fc.constantFrom('', '0', '1', '-1', '1e9', '9'.repeat(30), 'NaN', 'soon', 'Infinity', '1.5', '0x10', '١'),
  fc.constantFrom(
    'Mon, 23 Nov 2026 10:00:00 GMT',
    'Mon, 99 Nov 2026 10:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '+275760-09-13',
    '9999-12-31T23:59:59Z',
  ),
  fc.integer().map(String),
  fc.string({ unit: 'binary-ascii', maxLength: 20 }),
);

/** Headers that are read, with anything in them that HTTP lets through. */
export const headers: fc.Arbitrary<Record<string, string>> = fc
  .dictionary(
    fc.constantFrom(
      'retry-after',
      'date',
      'total-count',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'content-type',
      'www-authenticate',
      'link',
      'x-github-enterprise-version',
      'x-accepted-github-permissions',
      'etag',
      'location',
      'deprecation',
    ),
    headerWord,
    { maxKeys: 5 },
  )
  .map((found) =>
    Object.fromEntries(
      Object.entries(found).map(([name, value]) => [name, value.replaceAll(/[^\u0020-\u007e]/g, '').trim()]),
    ),
  );

/** The same JSON with something in it that does not belong there. */
const bent = (good: unknown): fc.Arbitrary<string> => {
  const text = JSON.stringify(good);
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    hostileText,
    fc.constantFrom(1e308, -1, 0.5, '', [], {}, null, true),
  );
  const replaced = odd.chain((value) =>
    fc.nat(20).map((which) => {
      let seen = 0;
      return JSON.stringify(good, (key, old) => (key !== '' && seen++ === which ? value : old)) ?? '';
    }),
  );
  return fc.oneof(
    fc.constant(text),
    replaced,
    fc.nat(text.length).map((at) => text.slice(0, at)),
    fc.constant(`[${text},${text}]`),
    fc.constant(JSON.stringify(text)),
  );
};

/** Bodies of an answer: like a good one, or like nothing that anybody expects. */
const bodyLike = (...good: unknown[]): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...good.map(bent)) },
    { weight: 2, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        'null',
        '0',
        '"x"',
        '[]',
        '{}',
        '[null]',
        '[[]]',
        '{"__proto__":{"Id":1}}',
        '['.repeat(20_000),
        '{"a":'.repeat(20_000),
        '\ufeff{}',
      ),
    },
    { weight: 1, arbitrary: hostileText.map((text) => `<!doctype html><title>${text}</title>`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileText, hostileText)
        .map(([message, errors]) =>
          JSON.stringify({ message, errors, Reason: message, Resolution: errors, error: message }),
        ),
    },
  );

/** An answer of which nothing is sure. */
export interface HostileAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

export const answerLike = (...good: unknown[]): fc.Arbitrary<HostileAnswer> =>
  fc.record({
    status: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(200, 201) }, { weight: 1, arbitrary: status }),
    headers: fc.oneof(fc.constant({ 'content-type': 'application/json' }), headers),
    body: bodyLike(...good),
  });

/** The same as a Response. */
export const asResponse = ({ status: code, headers: named, body }: HostileAnswer): Response =>
  new Response([204, 205, 304].includes(code) ? null : typeof body === 'string' ? body : Buffer.from(body), {
    status: code,
    headers: named,
  });
