import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { isAlive, leftBehind, leftovers, savedJournal } from '../../../src/adapters/runner/saved-state.ts';

const identity = { owner: 'acme/ops', credential: 'ingest-prod' };
const other = { owner: 'acme/ops', credential: 'ingest-test' };
const environment = { GITHUB_STATE: '/runner/state' };
const NONCES = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;

/** What the runner hands to `post` after all that was saved: the last value of a name. */
const runner = () => {
  const saved = new Map<string, string>();
  const lines: string[] = [];
  const saveState = (name: string, value: string): void => {
    lines.push(value);
    saved.set(`STATE_${name}`, value);
  };
  return { sink: { saveState }, lines, environment: () => Object.fromEntries(saved) };
};

const journalIn = ({ sink }: ReturnType<typeof runner>, of = identity) =>
  savedJournal({ identity: of, sink, environment, pid: 4711 });

describe('the saved state', () => {
  it('tells the clean-up how far the run had got', () => {
    const state = runner();
    const left = () => leftBehind(state.environment(), identity);
    expect(left()).toBeUndefined();
    const journal = journalIn(state);
    journal.creating(NONCES[0]);
    expect(left()).toEqual({ nonces: [NONCES[0]], writing: false, pid: 4711 });
    journal.creating(NONCES[1]);
    expect(left()).toEqual({ nonces: NONCES, writing: false, pid: 4711 });
    journal.created(7);
    expect(left()).toEqual({ nonces: NONCES, secretId: 7, writing: false, pid: 4711 });
    journal.writing();
    expect(left()).toEqual({ nonces: NONCES, secretId: 7, writing: true, pid: 4711 });
    expect(leftovers(state.environment())).toBe(1);
    journal.over();
    expect(left()).toBeUndefined();
    expect(leftovers(state.environment())).toBe(0);
  });

  it('keeps the credentials of one step apart', () => {
    const state = runner();
    const [one, two] = [journalIn(state), journalIn(state, other)];
    one.creating(NONCES[0]);
    two.creating(NONCES[1]);
    one.created(7);
    two.over();
    expect(leftBehind(state.environment(), identity)?.secretId).toBe(7);
    expect(leftBehind(state.environment(), other)).toBeUndefined();
    expect(leftovers(state.environment())).toBe(1);
  });

  it('is written once for many writes, and not at all by a run that made nothing', () => {
    const state = runner();
    const journal = journalIn(state);
    journal.over();
    expect(state.lines).toEqual([]);
    journal.creating(NONCES[0]);
    for (let n = 0; n < 5; n += 1) journal.writing();
    expect(state.lines).toHaveLength(2);
  });

  it('is kept nowhere where there is no runner', () => {
    const state = runner();
    const journal = savedJournal({ identity, sink: state.sink, environment: {}, pid: 1 });
    journal.creating(NONCES[0]);
    journal.created(7);
    journal.writing();
    journal.over();
    expect(state.lines).toEqual([]);
  });

  it('that cannot be written is an error, but for the end', () => {
    let full = false;
    const saveState = (): void => {
      if (full) throw new Error('ENOSPC: no space left on device');
    };
    const journal = savedJournal({ identity, sink: { saveState }, environment, pid: 1 });
    journal.creating(NONCES[0]);
    full = true;
    // Only what was just made has to go.
    expect(() => journal.creating(NONCES[1])).toThrow(expect.objectContaining({ code: 'INTERNAL', effect: 'none' }));
    expect(() => journal.created(7)).toThrow(expect.objectContaining({ code: 'INTERNAL', effect: 'unknown' }));
    expect(() => journal.writing()).toThrow(expect.objectContaining({ code: 'INTERNAL', effect: 'none' }));
    expect(() => journal.over()).not.toThrow();
  });

  it.each([
    '',
    'over',
    '{',
    'null',
    '[]',
    '{"nonces":["aaaaaaaaaaaa"],"writing":false}',
    '{"nonces":["AAAAAAAAAAAA"],"writing":false,"pid":1}',
    '{"nonces":"aaaaaaaaaaaa","writing":false,"pid":1}',
    '{"nonces":["aaaaaaaaaaaa"],"writing":"no","pid":1}',
    '{"nonces":["aaaaaaaaaaaa"],"writing":false,"pid":1.5}',
  ])('that we have not written is not believed: %s', (text) => {
    const state = runner();
    journalIn(state).creating(NONCES[0]);
    const [name = ''] = Object.keys(state.environment());
    expect(leftBehind({ [name]: text }, identity)).toBeUndefined();
  });
});

describe('a process', () => {
  it('is alive until it has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const { pid = 0 } = child;
    await once(child, 'spawn');
    expect(isAlive(pid)).toBe(true);
    child.stdin.end();
    await once(child, 'close');
    expect(isAlive(pid)).toBe(false);
  });

  it('is not the one that asks: its number was given out again', () => {
    expect(isAlive(process.pid)).toBe(false);
  });
});
