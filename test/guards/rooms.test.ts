import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync(['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/*.{js,mjs}']).filter(
  (path) => path !== 'src/contract/connect.types.ts',
);
const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
const matching = (pattern: RegExp, paths = files) => paths.filter((path) => pattern.test(readFileSync(path, 'utf8')));

const DRAWER = /(^|[/-])(utils?|helpers?|common|misc|shared|types)(\.\w+|\/)/;

describe('rooms', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(80);
  });

  it('stay under 300 lines, and entries under 40', () => {
    expect(files.filter((path) => lines(path) >= 300)).toEqual([]);
    expect(files.filter((path) => path.startsWith('src/entry/') && lines(path) >= 40)).toEqual([]);
  });

  it('are not drawers', () => {
    expect(files.filter((path) => DRAWER.test(path))).toEqual([]);
    const drawers = ['src/app/utils.ts', 'src/app/text-helpers.ts', 'src/common/x.ts', 'scripts/util.mjs'];
    expect([...drawers, 'src/app/together.ts', 'src/domain/commonly.ts'].filter((path) => DRAWER.test(path))).toEqual(
      drawers,
    );
  });
});

describe('a secret value', () => {
  it('is opened only where it is sealed, fingerprinted, authenticated or cut out', () => {
    const opening = matching(
      /\.open\('(seal|fingerprint|authenticate|redact)'\)/,
      files.filter((path) => path.startsWith('src/')),
    );
    expect(opening.sort()).toEqual([
      // A token is a secret too, and authenticates.
      'src/adapters/connect/http-client.ts',
      // To be found in the words of others, and cut out.
      'src/adapters/connect/plain-text.ts',
      'src/adapters/connect/token-service.ts',
      'src/adapters/github/github-app/app-bearer.ts',
      // The first letters of a token tell what kind it is, and so whether its end is news.
      'src/adapters/github/github-view.ts',
      'src/adapters/github/guarded-request.ts',
      'src/adapters/github/sealed-box.ts',
      'src/domain/fingerprint.ts',
    ]);
  });

  it('is opened with a purpose that is written out', () => {
    const openings = files
      .filter((path) => path.startsWith('src/') && !path.startsWith('src/sandbox/'))
      .flatMap((path) => readFileSync(path, 'utf8').match(/\.open\([^)]*\)/g) ?? []);
    expect(openings.length).toBeGreaterThan(2);
    expect(openings.filter((text) => !/^\.open\('(seal|fingerprint|authenticate|redact)'\)$/.test(text))).toEqual([]);
  });
});
