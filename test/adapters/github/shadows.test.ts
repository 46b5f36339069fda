import { describe, expect, it } from 'vitest';
import { type Destination, destinationLabel } from '../../../src/domain/destination.ts';
import type { Shadow } from '../../../src/domain/shadow.ts';
import { everything, type Fixture, github, without } from './github-fixture.ts';

const secret = 'CONNECT_CLIENT_SECRET';
const repository = 'acme/ingest';
const plain: Destination = { repository, secret };
const production: Destination = { repository, environment: 'production', secret };
const shared: Destination = { organization: 'acme', secret, visibility: 'all' };

const say = (shadow: Shadow): string =>
  `${destinationLabel(shadow.destination)} in ${shadow.repository}: ${
    'hiddenBy' in shadow ? destinationLabel(shadow.hiddenBy) : shadow.visibility
  }`;

const find = async ({ github: gh }: Fixture, destinations: readonly Destination[], readers: readonly string[] = []) =>
  (await gh.destinations.shadows(destinations, readers)).map(say);

describe('an organization secret', () => {
  it('is hidden by a secret of that name in a repository that reads it', async () => {
    const fixture = await github();
    fixture.sandbox.writeByHand(`acme/ingest:${secret}`, 'by hand');
    expect(await find(fixture, [shared], ['Acme/Ingest'])).toEqual([
      `acme:${secret} in Acme/Ingest: Acme/Ingest:${secret}`,
    ]);
    // Where nobody is known to read it, and where another organization's repository reads, nothing is asked.
    expect(await find(fixture, [shared], ['other/ingest'])).toEqual([]);
    expect(fixture.requests()).toEqual([`GET /repos/Acme/Ingest/actions/secrets/${secret}`]);
  });

  it('is not hidden by a destination: it holds the same value', async () => {
    const fixture = await github();
    fixture.sandbox.writeByHand(`acme/ingest:${secret}`, 'by hand');
    expect(await find(fixture, [shared, plain], [repository])).toEqual([]);
    expect(fixture.requests()).toEqual([]);
  });

  it('is looked for in the selected repositories, whatever reads it there', async () => {
    const fixture = await github();
    for (const fullName of ['acme/a', 'acme/b']) fixture.sandbox.addRepository({ fullName });
    fixture.sandbox.writeByHand(`acme/b:dependabot/${secret}`, 'by hand');
    // One of Actions hides nothing from Dependabot.
    fixture.sandbox.writeByHand(`acme/a:${secret}`, 'by hand');
    const destination: Destination = {
      organization: 'acme',
      app: 'dependabot',
      secret,
      visibility: 'selected',
      repositories: ['acme/a', 'acme/b'],
    };
    expect(await find(fixture, [destination], ['acme/a'])).toEqual([
      `acme:dependabot/${secret} in acme/b: acme/b:dependabot/${secret}`,
    ]);
  });

  it('that does not select a repository that is to read it is not read there', async () => {
    const fixture = await github();
    fixture.sandbox.addRepository({ fullName: 'acme/a' });
    fixture.sandbox.writeByHand(`acme:${secret}`, 'by hand');
    fixture.sandbox.organization('acme').setVisibility('actions', secret, {
      visibility: 'selected',
      selectedRepositoryIds: [fixture.sandbox.repository('acme/a').id],
    });
    const kept: Destination = { organization: 'acme', secret };
    expect(await find(fixture, [kept], [repository, 'acme/a'])).toEqual([`acme:${secret} in acme/ingest: selected`]);
  });

  it('for private repositories is not read in a public one', async () => {
    const fixture = await github();
    fixture.sandbox.addRepository({ fullName: 'acme/open', isPublic: true });
    const destination: Destination = { ...shared, visibility: 'private' };
    expect(await find(fixture, [destination], [repository, 'acme/open'])).toEqual([
      `acme:${secret} in acme/open: private`,
    ]);
  });
});

describe('a repository secret', () => {
  it('is hidden by one of another environment, where a destination is an environment’s', async () => {
    const fixture = await github();
    for (const name of ['production', 'a/b c']) fixture.sandbox.writeByHand(`acme/ingest#${name}:${secret}`, 'by hand');
    expect(await find(fixture, [plain, production], [repository])).toEqual([
      `acme/ingest:${secret} in acme/ingest: acme/ingest#a/b c:${secret}`,
    ]);
    expect(fixture.requests()).toEqual([
      'GET /repos/acme/ingest/environments',
      `GET /repos/acme/ingest/environments/a%2Fb%20c/secrets/${secret}`,
    ]);
  });

  it('alone is not asked about: the token need not see environments', async () => {
    const fixture = await github();
    fixture.sandbox.writeByHand(`acme/ingest#production:${secret}`, 'by hand');
    expect(await find(fixture, [plain], [repository])).toEqual([]);
    const elsewhere: Destination = { ...production, repository: 'acme/other' };
    const dependabot: Destination = { repository: 'acme/other', app: 'dependabot', secret };
    expect(await find(fixture, [plain, elsewhere, dependabot], [repository])).toEqual([]);
    expect(fixture.requests()).toEqual([]);
  });
});

describe('the search', () => {
  it('asks at most twenty questions', async () => {
    const fixture = await github();
    const repositories = Array.from({ length: 30 }, (_, n) => `acme/repository-${n}`);
    for (const fullName of repositories) fixture.sandbox.addRepository({ fullName });
    for (const name of repositories) fixture.sandbox.writeByHand(`${name}:${secret}`, 'by hand');
    const destination: Destination = { organization: 'acme', secret, visibility: 'selected', repositories };
    await fixture.github.destinations.prepare(destination);
    const before = fixture.requests().length;
    expect(await find(fixture, [destination])).toHaveLength(20);
    expect(fixture.requests().length - before).toBe(20);
  });

  it.each([
    ['the permission to look', without('secrets')],
    ['any permission', {}],
  ])('does not fail without %s', async (_, permissions) => {
    const fixture = await github({ permissions });
    fixture.sandbox.writeByHand(`acme/ingest:${secret}`, 'by hand');
    expect(await find(fixture, [shared, plain, production, { ...shared, secret: 'OTHER' }], [repository])).toEqual([]);
  });

  it('does not fail when a secret that has to say who reads it does not exist', async () => {
    const fixture = await github({ permissions: everything });
    expect(await find(fixture, [{ organization: 'acme', secret }], [repository])).toEqual([]);
  });
});
