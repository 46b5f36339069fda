import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBaseUrl } from '../../src/config/connect-url.ts';
import { parseCredentialName, parseOwner } from '../../src/config/github-names.ts';
import { nearest } from '../../src/config/near-miss.ts';
import { parseDurationInput, parseFlag, parseIds } from '../../src/config/plain-values.ts';
import { formatDuration } from '../../src/domain/duration.ts';
import { formatMarker, parseMarker } from '../../src/domain/marker.ts';

describe('durations', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (seconds) => {
        expect(parseDurationInput(formatDuration(seconds * 1000))).toEqual({ value: seconds * 1000 });
      }),
    );
  });

  it('suggest only what they would take', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom(' days', 'D', ' hours', 'min', ' weeks', ' secs', 'x'), (n, unit) => {
        const parsed = parseDurationInput(`${n}${unit}`);
        if (!('value' in parsed) && parsed.meant !== undefined) {
          expect(parseDurationInput(parsed.meant)).toHaveProperty('value');
        }
      }),
    );
  });
});

describe('flags', () => {
  it('take two words and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect('value' in parseFlag(text)).toBe(text === 'true' || text === 'false');
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('are not mistaken for %s', (text) => {
    expect(parseFlag(text)).toMatchObject({ expected: 'true or false', meant: undefined });
  });
});

describe('ids', () => {
  it('are kept once, in their order', () => {
    expect(parseIds('4, 1\n4 2147483647')).toEqual({ value: [4, 1, 2_147_483_647] });
    expect(parseIds('2147483648')).not.toHaveProperty('value');
  });
});

describe('base URLs', () => {
  it('that are taken are safe, and read the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (text) => {
        const parsed = parseBaseUrl(text);
        if (!('value' in parsed)) return;
        const url = new URL(parsed.value);
        expect(url.protocol).toBe('https:');
        expect([url.username, url.password, url.search, url.hash]).toEqual(['', '', '', '']);
        expect(parsed.value.endsWith('/')).toBe(false);
        expect(parseBaseUrl(parsed.value)).toEqual(parsed);
      }),
    );
  });

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1', 'http://127.1'])('take %s', (text) => {
    expect(parseBaseUrl(text)).toHaveProperty('value');
  });

  it.each(['http://127.0.0.1.example', 'http://localhost.example', 'http://10.0.0.1', 'javascript:alert(1)'])(
    'refuse %s',
    (text) => {
      expect(parseBaseUrl(text)).not.toHaveProperty('value');
    },
  );
});

describe('owner and name', () => {
  it('that are taken survive a marker', () => {
    const part = fc.string({ minLength: 1, maxLength: 110, unit: fc.constantFrom(...'aZ09._/-#: |') });
    fc.assert(
      fc.property(part, part, (owner, credential) => {
        if (!('value' in parseOwner(owner)) || !('value' in parseCredentialName(credential))) return;
        const marker = { owner, credential, created: 0, nonce: '4f9c2a7d1be0', run: 'a/b/1.1', audience: ['1a2b3c'] };
        expect(parseMarker(formatMarker(marker))).toEqual(marker);
      }),
    );
  });
});

describe('near misses', () => {
  it('are not looked for in long texts', () => {
    expect(nearest('x'.repeat(1_000_000), ['x'.repeat(1_000_000)])).toBeUndefined();
  });

  it.each([
    ['grace_period', 'grace-period'],
    ['Rotate-Before', 'rotate-before'],
    ['dryrun', 'dry-run'],
    ['lifetme', 'lifetime'],
    ['app-client-id', undefined],
    ['concurrency', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(nearest(text, ['grace-period', 'rotate-before', 'dry-run', 'lifetime', 'client-id', 'owner'])).toBe(
      expected,
    );
  });
});
