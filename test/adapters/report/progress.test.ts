import { describe, expect, it } from 'vitest';
import { progressFor, warningsOnly } from '../../../src/adapters/report/progress.ts';
import { credential, detailsOf, failedCredential, recordingSink } from './sample-report.ts';

const step = (name: string, detail: string, notes: string[] = []) =>
  ({ credential: name, step: 'create', durationMs: 120, detail, failed: false, notes }) as const;

describe('the progress of many credentials', () => {
  it('is one line for each when it ends, with its own details folded below, whatever happens meanwhile', () => {
    const sink = recordingSink();
    const progress = progressFor(sink, { many: true, dryRun: false });
    const [one, two] = [progress.begin('one'), progress.begin('two')];
    one.info('one', 'rotate, NearingExpiry (12 days left)');
    two.info('two', 'unchanged, NotDue');
    one.step(step('one', 'secret 7', ['It took two tries.']));
    one.warning('one', 'Look out.');
    expect(sink.lines).toEqual([]);
    progress.end(credential({ name: 'two', status: 'unchanged', steps: [] }), detailsOf(), {
      done: 1,
      all: 3,
      tookMs: 61_700,
    });
    progress.end(credential({ name: 'one' }), detailsOf(), { done: 2, all: 3, tookMs: 61_700 });
    progress.end(failedCredential({ name: 'three', steps: [] }), detailsOf(), { done: 3, all: 3, tookMs: 61_700 });
    expect(sink.lines).toEqual([
      'group: two: unchanged · next rotation from 2027-01-22 · 1 done, 2 left',
      'unchanged, NotDue',
      'endgroup',
      'group: one: rotated in 1 min 02 s · next rotation from 2027-01-22 · 2 done, 1 left',
      'rotate, NearingExpiry (12 days left)',
      '▸ Create               0.1 s  secret 7',
      '  It took two tries.',
      'warning: one: Look out.',
      'endgroup',
      'group: three: failed after 1 min 02 s, DELIVERY_FAILED · 3 done, 0 left',
      expect.stringMatching(/^DELIVERY_FAILED: /),
      'endgroup',
    ]);
  });

  it('is brief where nothing can be folded: the steps of what failed, and what somebody should know', () => {
    const sink = recordingSink();
    const progress = progressFor(sink, { many: true, dryRun: false, brief: true });
    const [one, two] = [progress.begin('one'), progress.begin('two')];
    one.step(step('one', 'secret 7'));
    one.warning('one', 'Look out.');
    two.step(step('two', 'secret 8'));
    progress.end(credential({ name: 'one' }), detailsOf(), { done: 1, all: 2, tookMs: 61_700 });
    progress.end(failedCredential({ name: 'two', steps: [] }), detailsOf(), { done: 2, all: 2, tookMs: 61_700 });
    expect(sink.lines).toEqual([
      'group: one: rotated in 1 min 02 s · next rotation from 2027-01-22 · 1 done, 1 left',
      'warning: one: Look out.',
      'endgroup',
      'group: two: failed after 1 min 02 s, DELIVERY_FAILED · 2 done, 0 left',
      '▸ Create               0.1 s  secret 8',
      'endgroup',
    ]);
  });

  it('is nothing but warnings for those who print what was seen by themselves', () => {
    const sink = recordingSink();
    const progress = warningsOnly(sink);
    const one = progress.begin('one');
    one.info('one', 'rotate');
    one.step(step('one', 'secret 7'));
    one.warning('one', 'Look out.');
    progress.end(credential({ name: 'one' }), detailsOf(), { done: 1, all: 1, tookMs: 61_700 });
    expect(sink.lines).toEqual(['warning: one: Look out.']);
  });

  it('shows the plans of a dry run', () => {
    const sink = recordingSink();
    const progress = progressFor(sink, { many: true, dryRun: true });
    progress.begin('one');
    const plannedChanges = { write: [], delete: [], keep: [], create: { expiresAt: 0 } };
    const planned = credential({ name: 'one', status: 'planned', steps: [] });
    progress.end(planned, detailsOf({ plannedChanges }), { done: 1, all: 2, tookMs: 61_700 });
    expect(sink.lines[0]).toBe('group: one: planned, nearing expiry · nothing was changed · 1 done, 1 left');
    expect(sink.lines[1]).toMatch(/^one: rotate, NearingExpiry/);
  });

  it('of a single one is told while it happens', () => {
    const sink = recordingSink();
    const progress = progressFor(sink, { many: false, dryRun: false });
    progress.begin('one').step(step('one', 'secret 7'));
    expect(sink.lines).toEqual(['group: ▸ Create               0.1 s  secret 7', 'endgroup']);
    progress.end(credential({ name: 'one' }), detailsOf(), { done: 1, all: 1, tookMs: 61_700 });
    expect(sink.lines.at(-1)).toBe('one: rotated in 1 min 02 s · next rotation from 2027-01-22');
  });
});
