import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDestinationsInput } from '../../src/config/destinations-input.ts';
import { byPlace, collectProblems } from '../../src/config/problems.ts';
import { problemsOf } from './given-inputs.ts';

const EXAMPLE =
  'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';

const problemsIn = (text: string): [string, string, string][] => {
  const problems = collectProblems();
  readDestinationsInput(text, problems);
  return byPlace(problems.list).map(({ place, message, hint }) => {
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
    [
      '- acme/ingest:NAME',
      [['1:3', 'a destination is "acme/ingest:NAME"; expected a map of keys and values.', EXAMPLE]],
    ],
    [
      '- { repository: acme/a, secrt: A }\n- { repository: acme/a, vault: A, secret: B }',
      [
        ['1:25', 'the key "secrt" is unknown.', 'Did you mean secret?'],
        [
          '2:25',
          'the key "vault" is unknown.',
          'The keys are repository, environment, organization, app, secret, visibility, repositories.',
        ],
      ],
    ],
    [
      '- secret: A\n- repository: acme/a',
      [
        ['1:3', 'the destination has neither repository nor organization.', EXAMPLE],
        ['2:3', 'the destination has no secret.', EXAMPLE],
      ],
    ],
    [
      '- { repository: acme/a, environment: 1, secret: A }\n- { repository: acme/b, environment: , secret: [A] }',
      [
        ['1:38', 'environment is "1", which YAML takes for a number; expected a text.', 'Write the value in quotes.'],
        ['2:38', 'environment is empty or not a text.', 'Write the value in quotes.'],
        ['2:48', 'secret is empty or not a text.', 'Write the value in quotes.'],
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
      '- { repository: acme/a, app: dependabot, secret: A }\n- { repository: ACME/a, app: dependabot, secret: a }\n- { repository: acme/a, secret: A }',
      [
        [
          '2:3',
          '"ACME/a:dependabot/a" stands already in line 1.',
          'Remove one of the two; GitHub ignores case in these names.',
        ],
      ],
    ],
    [
      '- { organization: acme, secret: A, visibility: all }\n- { organization: Acme, secret: a }',
      [['2:3', '"Acme:a" stands already in line 1.', 'Remove one of the two; GitHub ignores case in these names.']],
    ],
    [
      '- { repository: acme/a, app: dependency-bot, secret: A }\n- { repository: acme/a, app: Agent, secret: A }',
      [
        ['1:30', 'app is "dependency-bot"; expected actions or dependabot or codespaces or agents.', 'Correct it.'],
        ['2:30', 'app is "Agent"; expected actions or dependabot or codespaces or agents.', 'Did you mean "agents"?'],
      ],
    ],
    [
      '- { organization: acme/a, secret: A }\n- { organisation: acme, secret: A }',
      [
        [
          '1:19',
          'organization is "acme/a"; expected the name of an organization, such as acme.',
          'Give the name of the organization alone, without a repository.',
        ],
        ['2:5', 'the key "organisation" is unknown.', 'Did you mean organization?'],
      ],
    ],
    [
      '- { repository: acme/a, organization: acme, secret: A }\n- { organization: acme, environment: production, secret: A }',
      [
        ['1:39', 'the destination has a repository and an organization; expected one of the two.', EXAMPLE],
        [
          '2:38',
          'an organization has no environments.',
          'Take the environment out, or give the repository that it belongs to in place of the organization.',
        ],
      ],
    ],
    [
      '- { repository: acme/a, environment: production, app: dependabot, secret: A }\n- { repository: acme/a, environment: production, app: actions, secret: A }',
      [
        [
          '1:55',
          'app is dependabot, but an environment has secrets of Actions only.',
          'Take app out for a secret of Actions, or environment for one of the repository.',
        ],
      ],
    ],
    [
      '- { repository: acme/a, secret: A, visibility: all, repositories: [acme/b] }',
      [
        ['1:48', 'visibility is only for secrets of an organization.', 'Take visibility out.'],
        ['1:67', 'repositories is only for secrets of an organization.', 'Take repositories out.'],
      ],
    ],
    [
      '- { organization: acme, secret: A, visibility: public }\n- { organization: acme, secret: B, visibility: privat }',
      [
        ['1:48', 'visibility is "public"; expected all or private or selected.', 'Correct it.'],
        ['2:48', 'visibility is "privat"; expected all or private or selected.', 'Did you mean "private"?'],
      ],
    ],
    [
      '- { organization: acme, secret: A, repositories: [acme/b] }\n- { organization: acme, secret: B, visibility: all, repositories: [acme/b] }',
      [
        ['1:50', 'repositories stands there without visibility.', 'Add visibility: selected.'],
        [
          '2:67',
          'repositories is only for the visibility selected; it is all.',
          'Set visibility to selected, or take repositories out.',
        ],
      ],
    ],
    [
      '- { organization: acme, secret: A, visibility: selected, repositories: [] }\n- { organization: acme, secret: B, visibility: selected, repositories: acme/a }',
      [
        ['1:72', 'repositories is empty; expected at least one.', 'Give at least one.'],
        ['2:72', 'repositories is "acme/a"; expected a list.', 'Write a line that begins with a hyphen for each.'],
      ],
    ],
    [
      '- organization: acme\n  secret: A\n  visibility: selected\n  repositories: [acme/a, Acme/A, 7, b, other/c, other/d]',
      [
        [
          '4:17',
          '"other/c" and 1 more do not belong to the organization acme.',
          'Name repositories of that organization alone.',
        ],
        ['4:26', '"Acme/A" stands in this list already.', 'Remove it.'],
        ['4:34', 'a repository is "7", which YAML takes for a number; expected a text.', 'Write the value in quotes.'],
        ['4:37', 'a repository is "b"; expected a repository as owner/name, such as acme/ingest.', 'Correct it.'],
      ],
    ],
    [
      '- organization: acme\n  secret: A\n  visibility: selected\n  repositories: [acme/a, other/c, other/d]',
      [
        [
          '4:17',
          '"other/c" and 1 more do not belong to the organization acme.',
          'Name repositories of that organization alone.',
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

  it('holds every kind of secret, each by its shortest name', () => {
    const text = `
- { repository: acme/a, secret: A }
- { repository: acme/a, app: actions, secret: B }
- { repository: acme/a, environment: production, secret: A }
- { repository: acme/a, app: dependabot, secret: A }
- { organization: acme, secret: A }
- { organization: acme, app: codespaces, secret: A, visibility: private }
- { organization: acme, app: agents, secret: A, visibility: selected, repositories: [acme/a, &b acme/b] }
- { organization: acme, app: dependabot, secret: A, visibility: selected, repositories: [*b] }
`;
    const problems = collectProblems();
    expect(readDestinationsInput(text, problems)).toEqual([
      { repository: 'acme/a', secret: 'A' },
      { repository: 'acme/a', secret: 'B' },
      { repository: 'acme/a', environment: 'production', secret: 'A' },
      { repository: 'acme/a', app: 'dependabot', secret: 'A' },
      { organization: 'acme', secret: 'A' },
      { organization: 'acme', app: 'codespaces', secret: 'A', visibility: 'private' },
      { organization: 'acme', app: 'agents', secret: 'A', visibility: 'selected', repositories: ['acme/a', 'acme/b'] },
      { organization: 'acme', app: 'dependabot', secret: 'A', visibility: 'selected', repositories: ['acme/b'] },
    ]);
    expect(problems.list).toEqual([]);
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
