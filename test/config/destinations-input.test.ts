import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDestinationsInput } from '../../src/config/destinations-input.ts';
import { collectProblems } from '../../src/config/problems.ts';
import { problemsOf } from './given-inputs.ts';

const EXAMPLE =
  'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';

const problemsIn = (text: string): [string, string, string][] => {
  const problems = collectProblems();
  readDestinationsInput(text, problems);
  return problems.list.map(({ place, message, hint }) => {
    const where = `${place?.line}:${place?.column}`;
    expect(message).toContain(`line ${place?.line}, column ${place?.column}: `);
    return [where, message.replace(/^destinations, line \d+, column \d+: /, ''), hint];
  });
};

describe('a list of destinations', () => {
  // text, then place, what is wrong, how to mend it
  it.each<[string, [string, string, string][]]>([
    ['{}', [['1:1', 'expected a YAML list with at least one destination.', EXAMPLE]]],
    ['[]', [['1:1', 'expected a YAML list with at least one destination.', EXAMPLE]]],
    ['# nothing', [['1:1', 'expected a YAML list with at least one destination.', EXAMPLE]]],
    ['- acme/ingest:NAME', [['1:3', 'a destination must be a map of keys and values.', EXAMPLE]]],
    [
      '- { repository: acme/a, secrt: A }\n- { repository: acme/a, vault: A, secret: B }',
      [
        ['1:25', 'the key "secrt" is unknown.', 'Did you mean secret?'],
        ['2:25', 'the key "vault" is unknown.', 'The keys are repository, environment, secret.'],
      ],
    ],
    [
      '- { organization: acme, secret: A }\n- { repository: acme/a, app: dependabot, secret: A }',
      [
        [
          '1:5',
          'the key "organization" is not supported yet by this version.',
          'Use repository, environment and secret.',
        ],
        ['2:25', 'the key "app" is not supported yet by this version.', 'Use repository, environment and secret.'],
      ],
    ],
    [
      '- secret: A\n- repository: acme/a',
      [
        ['1:3', 'the destination has no repository.', EXAMPLE],
        ['2:3', 'the destination has no secret.', EXAMPLE],
      ],
    ],
    [
      '- { repository: acme/a, environment: 1, secret: A }\n- { repository: acme/b, environment: , secret: [A] }',
      [
        [
          '1:38',
          'environment is "1", which YAML takes for a number; expected a text.',
          'Write the value of environment in quotes.',
        ],
        ['2:38', 'environment is empty or not a text; expected a text.', 'Write the value of environment in quotes.'],
        ['2:48', 'secret is empty or not a text; expected a text.', 'Write the value of secret in quotes.'],
      ],
    ],
    [
      '- { repository: acme/a, secret: A }\n- { repository: Acme/A, secret: a }',
      [['2:3', '"Acme/A:a" stands already in line 1.', 'Remove one of the two; GitHub ignores case in these names.']],
    ],
    [
      '- { repository: acme/a, secret: my-secret }',
      [
        [
          '1:33',
          'secret is "my-secret"; expected the name of a GitHub secret: letters, digits and _, no digit first, not starting with GITHUB_.',
          'Write _ in place of hyphens, dots and spaces.',
        ],
      ],
    ],
    [
      '- repository: acme/a\n  repository: acme/b\n  secret: A',
      [['2:3', 'a key stands there twice.', 'Remove one of the two.']],
    ],
    [
      '- { repository: acme/a',
      [
        [
          '1:23',
          'not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.',
          EXAMPLE,
        ],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(problemsIn(text)).toEqual(expected);
  });

  it('never throws, whatever the text, and never goes without a problem or a destination', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.json().map((json) => `- ${json}`),
        ),
        (text) => {
          const problems = collectProblems();
          const destinations = readDestinationsInput(text, problems);
          expect(destinations.length + problems.list.length).toBeGreaterThan(0);
          for (const { place } of problems.list) {
            expect(place?.line).toBeGreaterThan(0);
            expect(place?.column).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('excludes the short way, each part of which is named', async () => {
    const problems = await problemsOf({
      name: 'both',
      repository: 'acme/other',
      environment: 'production',
      destinations: '- { repository: acme/ingest, secret: A }',
    });
    expect(problems.map(({ input, message }) => [input, message])).toEqual(
      ['secret-name', 'environment', 'repository'].map((input) => [
        input,
        `${input} is given beside destinations; expected one of the two.`,
      ]),
    );
  });

  it('of several asks for a name', async () => {
    const problems = await problemsOf({
      'secret-name': '',
      destinations: '- { repository: acme/ingest, secret: A }\n- { repository: acme/ingest, secret: B }',
    });
    expect(problems).toEqual([
      {
        input: 'name',
        message: 'name is missing.',
        hint: 'With several destinations the credential needs a name, such as ingest-prod.',
      },
    ]);
  });
});
