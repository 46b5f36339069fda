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
    const found = usesOf([...mine, ...others], { uses: [one], repository })(mine, 9);
    expect(found).toEqual({ uses: expected ? [one] : [], count: expected ? 1 : 0 });
  });

  it('counts by name alone where the repository is not known', () => {
    expect(usesOf([elsewhere], { uses: [use('NAME')], repository: undefined })([elsewhere], 9).count).toBe(1);
  });
});

describe('uses of many secrets', () => {
  it('come in the order in which they stand, cut where they are too many, and counted', () => {
    const uses = [use('*'), use('B'), use('a', 'staging'), use('A'), use('C'), use('A', 'production')];
    const a: Destination = { repository, secret: 'A' };
    const b: Destination = { repository, secret: 'b' };
    const inProduction: Destination = { repository, environment: 'Production', secret: 'a' };
    const of = usesOf([a, b, inProduction], { uses, repository });
    expect(of([b, a], 9)).toEqual({ uses: [uses[0], uses[1], uses[2], uses[3]], count: 4 });
    expect(of([b, a], 3)).toEqual({ uses: uses.slice(0, 3), count: 4 });
    expect(of([inProduction], 9)).toEqual({ uses: [uses[5]], count: 1 });
    expect(of([], 9)).toEqual({ uses: [], count: 0 });
    // One that is not among all has nobody beside it.
    expect(of([{ repository, secret: 'C' }], 9).count).toBe(2);
  });

  it('are looked through once, not once a credential', () => {
    const all = Array.from({ length: 1000 }, (_, at): Destination => ({ repository, secret: `SECRET_${at}` }));
    const uses = Array.from({ length: 20_000 }, (_, at) => use(`secret_${at % 1000}`));
    const of = usesOf(all, { uses, repository });
    expect(all.reduce((sum, one) => sum + of([one], 100).uses.length, 0)).toBe(20_000);
  }, 10_000);
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
