import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotateInputs } from '../../src/config/inputs.ts';
import { readSettings } from '../../src/config/settings.ts';
import { destinationLabel } from '../../src/domain/destination.ts';
import { formatMarker, parseMarker } from '../../src/domain/marker.ts';
import { receiptName } from '../../src/domain/receipt.ts';
import { hostileText } from '../support/hostile-texts.ts';
import { enough, laidOut, read, sourceOf } from './given-inputs.ts';

const open = Object.entries(rotateInputs).flatMap(([name, { kind }]) => (kind === 'secret' ? [] : [name]));

/** Texts like the good ones, and others. */
const text = fc.oneof(
  hostileText,
  fc.stringMatching(/^[0-9]{1,12}[smhdw]?$/),
  fc.stringMatching(/^[\w./#:-]{1,60}$/),
  fc.constantFrom(
    '999999999d',
    '36500d',
    '36501d',
    '0s',
    '00d',
    '-1d',
    '1.5h',
    '٣d',
    '1e3s',
    '__proto__',
    'constructor',
    'refs/heads/../x',
    '../../x.yml',
    'a/b/c',
    '.',
    '..',
    '-x',
  ),
);

describe('inputs of whatever text', () => {
  it.each(open)('as %s are understood, or refused with a reason', async (input) => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const result = await read({
          ...(input === 'destinations' ? { 'secret-name': '', name: 'n' } : {}),
          [input]: given,
        });
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { message, hint } of result.problems)
            expect([message, hint].every((words) => words !== '')).toBe(true);
          return;
        }
        const { name, policy, destinations, owner, run } = laidOut(result.settings);
        // What was taken can be written down, and is read again as it was.
        const marker = { owner, credential: name, created: 0, nonce: '4f9c2a7d1be0', run, audience: ['1a2b3c'] };
        expect(parseMarker(formatMarker(marker))).toEqual(marker);
        expect(receiptName({ owner, credential: name })).toMatch(/^[A-Z0-9_]+$/);
        for (const place of destinations) expect(destinationLabel(place)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        const end = Date.now() + policy.lifetime + policy.gracePeriod + policy.rotateBefore;
        expect(new Date(end).getUTCFullYear()).toBeLessThan(2400);
      }),
      { numRuns: 25 },
    );
  });

  it('all at once never end in a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...open), text),
        fc.dictionary(
          fc.constantFrom(
            'GITHUB_REPOSITORY',
            'GITHUB_RUN_ID',
            'GITHUB_RUN_ATTEMPT',
            'GITHUB_API_URL',
            'HTTPS_PROXY',
            'NO_PROXY',
            'ROTATE_CLIENT_SECRETS_TIME_SCALE',
            'INPUT_FROCE',
          ),
          text,
        ),
        async (inputs, environment) => {
          const result = await readSettings(sourceOf({ ...enough, ...inputs }, environment));
          expect('settings' in result || result.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
