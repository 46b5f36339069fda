import { describe, expect, test } from 'vitest';
import { connectClient, hangUp, keepSilent } from '../../support/connect-client.ts';

describe('delete', () => {
  test('deletes; what is not there any more counts as deleted', async () => {
    const { api, sandbox, own } = await connectClient();
    const { secretId } = sandbox.seed.secret(own.clientId);
    const subject = api();
    await subject.delete(secretId);
    await subject.delete(secretId);
    expect(sandbox.secretsOf(own.clientId).map(({ id }) => id)).toEqual([1]);
  });

  test('is repeated when its answer was lost', async () => {
    const { api, sandbox, own, recording } = await connectClient();
    const { secretId } = sandbox.seed.secret(own.clientId);
    sandbox.failNext({ status: 408, method: 'DELETE', applied: true });
    await api().delete(secretId);
    expect(recording.requests.filter((each) => each.startsWith('DELETE'))).toHaveLength(2);
    expect(sandbox.historyOf(own.clientId).filter(({ change }) => change === 'delete')).toHaveLength(1);
  });

  test('that goes on failing names the secret and what is not known', async () => {
    const { api, sandbox, own, failure } = await connectClient();
    for (let count = 0; count < 4; count += 1) sandbox.failNext({ status: 503, method: 'DELETE' });
    const error = await failure(api().delete(1));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', effect: 'unknown' });
    expect(error.message).toContain(`Cannot delete secret 1 of client ${own.clientId}: `);
  });

  const inTenSeconds = { notAfter: 0 };
  const world = async (options = {}) => {
    const connected = await connectClient(options);
    const { sandbox, own, clock, recording } = connected;
    const { secretId } = sandbox.seed.secret(own.clientId);
    inTenSeconds.notAfter = clock.elapsed() + 10_000;
    const sent = () => recording.requests.filter((each) => each.startsWith('DELETE')).length;
    return { ...connected, secretId, sent };
  };

  test('in time is like any other', async () => {
    const { api, sandbox, own, secretId } = await world();
    sandbox.failNext({ status: 503, method: 'DELETE' });
    await api().delete(secretId, inTenSeconds);
    expect(sandbox.secretsOf(own.clientId).map(({ id }) => id)).toEqual([1]);
  });

  test('does not leave when its time was over before', async () => {
    const { api, sandbox, clock, secretId, sent, failure } = await world();
    // The token takes its time.
    sandbox.failNext({ status: 429, path: /token$/, retryAfter: 60 });
    const error = await failure(api().delete(secretId, inTenSeconds));
    expect(error).toMatchObject({ code: 'RETIREMENT_FAILED', effect: 'none' });
    expect(error.message).toContain(`Cannot delete secret ${secretId} of client`);
    expect(clock.slept).toEqual([60_000]);
    expect(sent()).toBe(0);
  });

  test('does not leave with a fresh token either', async () => {
    const { api, sandbox, answerInstead, secretId, sent, failure } = await world();
    const subject = api();
    await subject.list();
    answerInstead(/^DELETE/, new Response('', { status: 401 }));
    sandbox.failNext({ status: 429, path: /token$/, retryAfter: 60 });
    const error = await failure(subject.delete(secretId, inTenSeconds));
    expect(error).toMatchObject({ code: 'RETIREMENT_FAILED', effect: 'none' });
    expect(sent()).toBe(1);
  });

  test.each([
    ['was refused', 429, 'none'],
    ['got no definite answer', 503, 'unknown'],
  ] as const)('is not repeated too late, nor waited for, after it %s', async (_, status, effect) => {
    const { api, sandbox, clock, secretId, sent, failure } = await world();
    sandbox.failNext({ status, method: 'DELETE', retryAfter: 10 });
    const error = await failure(api().delete(secretId, inTenSeconds));
    expect(error).toMatchObject({ code: 'RETIREMENT_FAILED', effect });
    expect(error.message).toMatch(new RegExp(`^Cannot delete secret ${secretId} .* answered ${status}.*; .*too old`));
    expect(clock.slept).toEqual([]);
    expect(sent()).toBe(1);
  });

  test('that got no definite answer is unknown, also when the next attempt came too late', async () => {
    const { api, sandbox, answerInstead, secretId, sent, failure } = await world();
    const subject = api();
    await subject.list();
    answerInstead(/^DELETE/, hangUp, new Response('', { status: 401 }));
    sandbox.failNext({ status: 429, path: /token$/, retryAfter: 60 });
    const error = await failure(subject.delete(secretId, inTenSeconds));
    expect(error).toMatchObject({ code: 'RETIREMENT_FAILED', effect: 'unknown' });
    expect(sent()).toBe(2);
  });

  test('that is under way is given up when its time is over', async () => {
    const { api, clock, answerInstead, secretId, sent, failure } = await world();
    answerInstead(/^DELETE/, keepSilent);
    const subject = api();
    await subject.list();
    const error = await failure(subject.delete(secretId, { notAfter: clock.elapsed() + 50 }));
    expect(error).toMatchObject({ code: 'RETIREMENT_FAILED', effect: 'unknown' });
    expect(sent()).toBe(1);
  });
});
