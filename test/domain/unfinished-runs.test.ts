import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.ts';
import { RotationError } from '../../src/domain/errors.ts';
import {
  holdsBack,
  readersOf,
  readingRepositories,
  type UnfinishedRuns,
  unfinishedStates,
  unfinishedWords,
  unknownReaders,
  watchedRepositories,
} from '../../src/domain/unfinished-runs.ts';
import { destination } from './examples.ts';

const shared = { organization: 'acme', secret: 'SHARED' } as const;
const selected = { ...shared, visibility: 'selected', repositories: ['acme/a', 'acme/b'] } as const;
const unseen = new RotationError({ code: 'FORBIDDEN', message: 'No look.', hint: 'Give "Actions: read".' });
const runs = (given: Partial<UnfinishedRuns> = {}): UnfinishedRuns => ({
  count: 0,
  urls: [],
  unseen: [],
  unasked: 0,
  ...given,
});

it('a run is over in no state that is looked for', () => {
  expect([...unfinishedStates].sort()).toEqual(['in_progress', 'pending', 'queued', 'requested', 'waiting']);
});

describe('who reads a destination', () => {
  it.each<[string, Destination, readonly string[] | undefined]>([
    ['its repository', destination('A', 'acme/a'), ['acme/a']],
    ['its repository', { repository: 'acme/a', environment: 'production', secret: 'A' }, ['acme/a']],
    ['its repository', { repository: 'acme/a', app: 'dependabot', secret: 'A' }, ['acme/a']],
    ['no workflow', { repository: 'acme/a', app: 'codespaces', secret: 'A' }, []],
    ['those that are named', selected, ['acme/a', 'acme/b']],
    ['only GitHub knows', shared, undefined],
    ['only GitHub knows', { ...shared, visibility: 'all' }, undefined],
    ['no workflow', { ...shared, app: 'codespaces' }, []],
  ])('%s: %j', (_, given, readers) => {
    expect(readersOf(given)).toEqual(readers);
  });

  it('is one repository, however often and in whatever spelling it is named', () => {
    const given = [destination('A', 'acme/a'), destination('B', 'Acme/A'), selected, shared];
    expect(readingRepositories(given)).toEqual(['acme/a', 'acme/b']);
  });

  it('is asked for where nothing tells it', () => {
    const errors = unknownReaders([destination('A'), shared, { ...shared, app: 'codespaces' }]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'Which repositories read acme:SHARED is not said, so their workflow runs cannot be looked at.',
      hint: 'Say `visibility: selected` and `repositories` in the destination, or do not wait for runs.',
    });
  });

  it('is looked at in twenty repositories at most, unless a deletion waits for it', () => {
    const many = Array.from({ length: 25 }, (_, index) => destination('A', `acme/${index}`));
    expect(watchedRepositories(many, { waitForRuns: false })).toHaveLength(20);
    expect(watchedRepositories(many, { waitForRuns: true })).toHaveLength(25);
  });
});

describe('a deletion', () => {
  const waits = { waitForRuns: true, revokeOthers: false };

  it('waits for runs, and for what could not be looked at', () => {
    expect(holdsBack(waits, runs({ count: 1 }))).toBe(true);
    expect(holdsBack(waits, runs({ unseen: [unseen] }))).toBe(true);
  });

  it('waits for nothing else', () => {
    expect(holdsBack(waits, runs({ unasked: 5 }))).toBe(false);
    expect(holdsBack(waits, undefined)).toBe(false);
    expect(holdsBack({ ...waits, waitForRuns: false }, runs({ count: 1, unseen: [unseen] }))).toBe(false);
    expect(holdsBack({ ...waits, revokeOthers: true }, runs({ count: 1, unseen: [unseen] }))).toBe(false);
  });
});

describe('what is told of them', () => {
  it.each<[string, Partial<UnfinishedRuns>]>([
    ['', {}],
    ['1 workflow run that was queued before the delivery is not finished: u1.', { count: 1, urls: ['u1'] }],
    [
      '2 workflow runs that were queued before the delivery are not finished: u1, u2.',
      { count: 2, urls: ['u1', 'u2'] },
    ],
    [
      '7 workflow runs that were queued before the delivery are not finished: u1, u2, and 5 more.',
      { count: 7, urls: ['u1', 'u2'] },
    ],
    ['Whether there are more is not known: No look. Give "Actions: read".', { unseen: [unseen] }],
    ['The runs of 3 more repositories were not looked at.', { unasked: 3 }],
    [
      '1 workflow run that was queued before the delivery is not finished: u1. Whether there are more is not known: No look. Give "Actions: read". The runs of 1 more repositories were not looked at.',
      { count: 1, urls: ['u1'], unseen: [unseen], unasked: 1 },
    ],
  ])('%s', (words, given) => {
    expect(unfinishedWords(runs(given))).toBe(words);
  });
});
