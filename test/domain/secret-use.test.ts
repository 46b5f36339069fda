import { describe, expect, it } from 'vitest';
import { type Destination, destinationFrom, destinationLabel } from '../../src/domain/destination.ts';
import { type SecretUse, usesOf } from '../../src/domain/secret-use.ts';

const use = (secret: string, environment?: string): SecretUse => ({
  file: '.github/workflows/deploy.yml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 9,
  secret,
  ...(environment === undefined ? {} : { environment }),
});
const repository = 'acme/ingest';
const own: Destination = { repository, secret: 'NAME' };
const production: Destination = { repository, environment: 'production', secret: 'NAME' };
const shared: Destination = { organization: 'acme', secret: 'NAME' };
const elsewhere: Destination = { repository: 'acme/billing', secret: 'NAME' };
const dependabot: Destination = { repository, app: 'dependabot', secret: 'NAME' };

describe('a use of a secret', () => {
  it.each<[string, Destination[], Destination[], SecretUse, boolean]>([
    ['reads the repository’s, in any case', [own], [], use('name'), true],
    ['of another name reads nothing', [own], [], use('OTHER'), false],
    ['reads nothing of another repository', [elsewhere], [], use('NAME'), false],
    ['reads nothing of Dependabot', [dependabot], [], use('NAME'), false],
    ['reads the organization’s', [shared], [], use('NAME'), true],
    ['reads the repository’s before the organization’s', [shared], [own], use('NAME'), false],
    ['in an environment reads its own', [production], [own], use('NAME', 'Production'), true],
    ['in that environment does not read the repository’s', [own], [production], use('NAME', 'production'), false],
    ['in another environment reads the repository’s', [own], [production], use('NAME', 'staging'), true],
    ['in another environment does not read that of the first', [production], [], use('NAME', 'staging'), false],
    ['in an unknown environment reads the only one', [production], [], use('NAME'), true],
    ['in an unknown environment reads the repository’s where there is one', [production], [own], use('NAME'), false],
    ['of whatever there is reads the repository’s', [own], [], use('*'), true],
    ['of whatever there is reads nothing of another repository', [elsewhere], [], use('*'), false],
    [
      'of whatever there is does not read what its environment hides',
      [own],
      [production],
      use('*', 'production'),
      false,
    ],
  ])('%s', (_, mine, others, one, expected) => {
    expect(usesOf(mine, [...mine, ...others], { uses: [one], repository })).toEqual(expected ? [one] : []);
  });

  it('counts by name alone where the repository is not known', () => {
    expect(usesOf([elsewhere], [elsewhere], { uses: [use('NAME')], repository: undefined })).toHaveLength(1);
  });
});

describe('a destination as printed', () => {
  it.each([
    own,
    production,
    shared,
    elsewhere,
    dependabot,
    { organization: 'acme', app: 'agents', secret: 'A' } as const,
  ])('is read again: %o', (one) => {
    expect(destinationFrom(destinationLabel(one))).toEqual(one);
  });

  it.each([
    '',
    'NAME',
    'acme/ingest',
    'acme/ingest#:NAME',
    'a/b/c:NAME',
    'acme:NA ME',
    'acme/ingest#e:dependabot/NAME',
    'acme:other/NAME',
  ])('is not %j', (label) => {
    expect(destinationFrom(label)).toBeUndefined();
  });
});
