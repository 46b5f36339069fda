import fc from 'fast-check';
import { type Destination, destinationHash } from '../../src/domain/destination.ts';
import { formatMarker, type Marker } from '../../src/domain/marker.ts';

/** Who is rotated in these tests, and when. */
export const identity = { owner: 'acme/ops', credential: 'ingest-prod' };
export const NOW = Date.parse('2026-11-23T08:15:41Z');

const SECOND = 1000;
const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));

/** Markers of this credential and of others, for these destinations and others, of the past and of the future. */
const marker = (destinations: readonly Destination[]): fc.Arbitrary<Marker> =>
  fc.record({
    owner: fc.constantFrom('acme/ops', 'acme/ops', 'acme/ops', 'acme/Ops', 'acme/other', 'acme'),
    credential: fc.constantFrom('ingest-prod', 'ingest-prod', 'ingest-prod', 'ingest-prod2', 'Ingest-prod', 'x'),
    created: fc.integer({ min: -90 * 86_400, max: 900 }).map((seconds) => NOW + seconds * SECOND),
    // Few, so that some occur twice.
    nonce: fc.oneof(fc.constantFrom('4f9c2a7d1be0', '00000000000a', '00000000000b'), hex(12)),
    run: fc.constantFrom('acme/ops/1234567890.1', 'external/4f9c2a7d1be0'),
    audience: fc.oneof(
      fc.constant(destinations.map(destinationHash).sort()),
      fc.constant(destinations.map(destinationHash).sort()),
      fc.array(hex(6), { minLength: 1, maxLength: 3 }),
    ),
  });

/** What people and other programs make of a description. */
const spoiled = (text: string): fc.Arbitrary<string> => {
  const place = fc.nat(text.length);
  return fc.oneof(
    place.map((at) => text.slice(0, at)),
    place.map((at) => text.slice(at)),
    fc
      .tuple(place, fc.nat(3), fc.string({ maxLength: 3 }))
      .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone)),
    fc.constantFrom(
      ` ${text}`,
      `${text} `,
      `${text}\n`,
      `\n${text}`,
      `${text}\n${text}`,
      `${text} | ${text}`,
      `"${text}"`,
    ),
    fc.constantFrom(
      text.toUpperCase(),
      text.replace('/1 ', '/2 '),
      text.replace('/1 ', '/1.1 '),
      text.replaceAll(' | ', '|'),
      text.replaceAll('=', ' = '),
      text.replaceAll('-', '\u2011'),
      text.replace('owner=', 'Owner='),
      text.replace('Z |', '.000Z |'),
      text.replace('Z |', '+00:00 |'),
      text.replace(/created=.*?T/, 'created=2026-02-31T'),
      text.replace(/ \| for=.*/, ''),
      text.replace(/for=.*/, 'for='),
      text.replace('| nonce', '| note=keep | nonce'),
      text.replaceAll('e', '\u0435'),
    ),
  );
};

/** Descriptions as anybody who may edit the client could write them: true markers, spoiled ones, and others. */
export const description = (destinations: readonly Destination[]): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 3, arbitrary: marker(destinations).map(formatMarker) },
    { weight: 3, arbitrary: marker(destinations).map(formatMarker).chain(spoiled) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

const fields: readonly (readonly [string, RegExp])[] = [
  ['created=', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ['nonce=', /^[0-9a-f]{12}$/],
  ['run=', /^[A-Za-z0-9_./:-]{1,200}$/],
  ['for=', /^[0-9a-f]{6}(,[0-9a-f]{6}){0,19}$|^[0-9a-f]{12}$/],
];

/** What the protocol says of a description, said once more in another way: the nonce and moment of a true marker. */
export const trueMarker = (
  text: string | null,
  whose?: typeof identity,
): { nonce: string; created: number } | undefined => {
  const [format, owner, credential, ...rest] = (text ?? '').split(' | ');
  if (format !== 'rotate-client-secrets/1' || !owner?.startsWith('owner=') || !credential?.startsWith('credential='))
    return undefined;
  if (!/^owner=[\w./-]{1,100}$/.test(owner) || !/^credential=[\w./#:-]{1,100}$/.test(credential)) return undefined;
  if (whose && (owner !== `owner=${whose.owner}` || credential !== `credential=${whose.credential}`)) return undefined;
  if (rest.length !== fields.length) return undefined;
  const values = fields.map(([name, form], index) => {
    const value = rest[index]?.startsWith(name) ? rest[index].slice(name.length) : '';
    return form.test(value) && !value.includes('\n') ? value : undefined;
  });
  const [at, nonce] = values;
  if (at === undefined || nonce === undefined || values.includes(undefined)) return undefined;
  const created = Date.parse(at);
  if (Number.isNaN(created)) return undefined;
  return new Date(created).toISOString() === at.replace('Z', '.000Z') ? { nonce, created } : undefined;
};
