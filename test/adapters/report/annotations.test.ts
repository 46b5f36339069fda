import * as core from '@actions/core';
import { describe, expect, it, vi } from 'vitest';
import { announceFailures, failuresOf } from '../../../src/adapters/report/annotations.ts';
import { detailsOf, failedCredential, recordingSink, reportOf } from './sample-report.ts';

const SAFETY = 'Nothing stopped working: secrets 3 and 7 are both valid.';
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    code: 'FORBIDDEN',
    name: `credential-${index + 1}`,
    message: 'refused.',
    hint: 'Ask.',
  }));

describe('a failure', () => {
  it('is one annotation: what happened, what is safe, what to do', () => {
    const sink = recordingSink();
    announceFailures(sink, failuresOf(reportOf(failedCredential()), [detailsOf({ safety: SAFETY })]));
    expect(sink.lines).toEqual([
      'error DELIVERY_FAILED: ingest-prod: 1 of 2 destinations refused the new secret: ' +
        'acme/billing#production:CONNECT_CLIENT_SECRET answered 403.\n' +
        `  ${SAFETY}\n` +
        '  Next: Give the token "Environments: write" on acme/billing and run again.',
    ]);
  });

  it('of no credential has no name in front', () => {
    const sink = recordingSink();
    announceFailures(sink, [{ code: 'CONFIG_INVALID', message: 'force is "yes".', hint: 'Did you mean "true"?' }]);
    expect(sink.lines).toEqual(['error CONFIG_INVALID: force is "yes".\n  Next: Did you mean "true"?']);
  });

  it('that somebody else tries again is a warning, and of many the rest is counted in one', () => {
    const sink = recordingSink();
    announceFailures(sink, many(12), 'warning');
    const annotations = sink.lines.filter((line) => /^(error|warning)/.test(line));
    expect(annotations).toHaveLength(10);
    expect(annotations.every((line) => line.startsWith('warning: '))).toBe(true);
    expect(annotations.at(-1)).toContain('3 more failures');
  });

  it('reaches the runner as one command on one line', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const written = (() => {
      try {
        announceFailures(core, [{ code: 'INTERNAL', name: 'a', message: 'b\n::error::c', hint: 'd%0A::add-mask::e' }]);
        return write.mock.calls.map(([text]) => String(text)).join('');
      } finally {
        write.mockRestore();
      }
    })();
    expect(written).toBe('::error title=INTERNAL::a: b : :error: :c%0A  Next: d%250A: :add-mask: :e\n');
  });

  it('fits into what GitHub keeps of an annotation', () => {
    const sink = recordingSink();
    const long = 'x'.repeat(5000);
    announceFailures(sink, [{ code: 'INTERNAL', name: 'a', message: long, safety: long, hint: long }]);
    const limit = 'error INTERNAL: '.length + 4096;
    expect(sink.lines[0]).toHaveLength(limit);
    // Nothing of what to do is lost to what happened, not even where a character counts as two.
    announceFailures(sink, [{ code: 'INTERNAL', name: 'a', message: '😀'.repeat(5000), hint: 'Ask.' }]);
    expect(sink.lines[1]?.length).toBeLessThanOrEqual(limit);
    expect(sink.lines[1]?.endsWith('…\n  Next: Ask.')).toBe(true);
  });

  it('has the room that safety and remedy leave for what happened', () => {
    const sink = recordingSink();
    const message = `refused: ${'acme/billing:NAME, '.repeat(180)}and that is all.`;
    announceFailures(sink, [{ code: 'DELIVERY_FAILED', name: 'a', message, safety: SAFETY, hint: 'Ask.' }]);
    expect(sink.lines[0]).toContain('and that is all.');
  });
});

describe('many failures', () => {
  it('are all shown up to ten', () => {
    const sink = recordingSink();
    announceFailures(sink, many(10));
    expect(sink.lines).toHaveLength(10);
    expect(sink.lines[9]).toBe('error FORBIDDEN: credential-10: refused.\n  Next: Ask.');
  });

  it('beyond ten are counted in the tenth, and the log holds them', () => {
    const sink = recordingSink();
    announceFailures(sink, many(12));
    expect(sink.lines.filter((line) => line.startsWith('error '))).toHaveLength(10);
    expect(sink.lines.slice(9)).toEqual([
      'error MORE_FAILURES: 3 more failures. The log of this step holds them all.',
      'FORBIDDEN credential-10: refused.',
      '  Next: Ask.',
      'FORBIDDEN credential-11: refused.',
      '  Next: Ask.',
      'FORBIDDEN credential-12: refused.',
      '  Next: Ask.',
    ]);
  });
});
