import { expect, it } from 'vitest';
import { memoryJournal } from '../../src/adapters/terminal/memory-journal.ts';
import { firstWords, lastWords } from '../../src/cli/interrupted.ts';

const identity = (credential: string) => ({ owner: 'acme/ops', credential });

it('what a run has begun and not ended is told for each credential, and nothing else', () => {
  const { journalOf, left } = memoryJournal();
  const [asked, made, written, over] = ['a', 'b', 'c', 'd'].map((name) => journalOf(identity(name)));
  expect(lastWords(left())).toEqual({ heading: 'Stopped. Nothing was left half done.', lines: [] });
  asked?.creating('4f9c2a7d1be0');
  made?.creating('4f9c2a7d1be1');
  made?.created(7);
  written?.creating('4f9c2a7d1be2');
  written?.created(8);
  written?.writing();
  over?.creating('4f9c2a7d1be3');
  over?.created(9);
  over?.over();
  expect(left()).toEqual([
    'a: a new secret may have been made. No destination was sent one, and nobody uses it.',
    'b: secret 7 was made. No destination was sent it, and nobody uses it.',
    'c: secret 8 may have reached destinations. Every destination holds what works.',
  ]);
  expect(lastWords(left())).toMatchObject({
    heading: 'Stopped before it was cleaned up.',
    lines: [...left(), expect.stringContaining('half an hour or later finishes the job')],
  });
});

it('whoever only looks has nothing to clean up', () => {
  expect(firstWords({ changes: false })).toBe('Interrupted: nothing was changed. Ctrl-C again stops at once.');
  expect(firstWords({ changes: true })).toContain('what was begun is cleaned up');
});
