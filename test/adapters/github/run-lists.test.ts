import { describe, expect, it } from 'vitest';
import { failure, github, START, without } from './github-fixture.ts';

const REPOSITORY = 'acme/ingest';
const MINUTE = 60_000;

type Status = 'queued' | 'in_progress' | 'waiting' | 'requested' | 'pending' | 'completed';

/** A repository with runs, each of which was queued so many minutes before the start. */
const withRuns = async (...runs: [Status, number][]) => {
  const fixture = await github();
  const ids = runs.map(
    ([status, minutesAgo]) =>
      fixture.sandbox.addRun({
        repository: REPOSITORY,
        workflow: 'verify.yml',
        status,
        createdAt: START - minutesAgo * MINUTE,
      }).id,
  );
  return { ...fixture, ids };
};

describe('unfinished runs of a repository', () => {
  it('are found in every state but the last, if they were queued by then', async () => {
    const { github: gh, ids } = await withRuns(
      ['queued', 5],
      ['in_progress', 5],
      ['waiting', 5],
      ['requested', 5],
      ['pending', 5],
      ['completed', 5],
      ['in_progress', 3],
    );
    const { count, urls } = await gh.runLists.unfinished(REPOSITORY, START - 4 * MINUTE, []);
    expect(count).toBe(5);
    expect(urls.map((url) => Number(url.split('/').at(-1))).sort()).toEqual(ids.slice(0, 5));
    // GitHub's moments are whole seconds: the one of the delivery counts.
    expect(await gh.runLists.unfinished(REPOSITORY, START - 5 * MINUTE, [])).toMatchObject({ count: 5 });
    expect(await gh.runLists.unfinished(REPOSITORY, START - 5 * MINUTE - 1000, [])).toEqual({ count: 0, urls: [] });
  });

  it('are not those that do not count', async () => {
    const { github: gh, ids } = await withRuns(['in_progress', 2], ['queued', 1]);
    const [own = 0] = ids;
    expect(await gh.runLists.unfinished(REPOSITORY, START, [own])).toMatchObject({ count: 1 });
  });

  it('are all counted with one page of each state, and a few are named', async () => {
    const { github: gh, requests } = await withRuns(
      ...Array.from({ length: 40 }, (): [Status, number] => ['queued', 1]),
    );
    const { count, urls } = await gh.runLists.unfinished(REPOSITORY, START, []);
    expect({ count, named: urls.length }).toEqual({ count: 40, named: 5 });
    expect(requests()).toHaveLength(5);
  });

  it('need Actions: read, and the refusal says so', async () => {
    const { github: gh, requests } = await github({ permissions: without('actions') });
    const error = await failure(gh.runLists.unfinished(REPOSITORY, START, []));
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    expect(error.hint).toContain('"Actions: read" on acme/ingest');
    expect(error.message).toContain('list the workflow runs at acme/ingest');
    const before = requests().length;
    expect((await failure(gh.runLists.check(REPOSITORY))).code).toBe('FORBIDDEN');
    expect(requests().length - before).toBe(1);
    const hidden = await github({ repositories: ['acme/else'] });
    expect((await failure(hidden.github.runLists.check(REPOSITORY))).code).toBe('NOT_FOUND');
  });
});
