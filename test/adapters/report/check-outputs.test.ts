import * as core from '@actions/core';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it, vi } from 'vitest';
import { type AnnotationSink, announceFindings } from '../../../src/adapters/report/check-annotations.ts';
import { checkReportJson } from '../../../src/adapters/report/check-json.ts';
import { COMMENT_MARKER, checkComment, checkSummary } from '../../../src/adapters/report/check-summary.ts';
import { checkLine } from '../../../src/adapters/report/check-words.ts';
import { parseEarlierReport } from '../../../src/adapters/report/earlier-report.ts';
import { type Finding, finding } from '../../../src/domain/check-finding.ts';
import type { CheckedCredential, CheckReport } from '../../../src/domain/check-report.ts';
import type { UsedBy } from '../../../src/domain/secret-use.ts';
import { hostileText } from '../../support/hostile-texts.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const nearing = (level: 'warning' | 'failure'): Finding => ({
  ...finding('NearingExpiry', 'secret 3 expires in 6 days', 'Rotate.'),
  level,
});
const credential = (
  name: string,
  findings: readonly Finding[] = [],
  more: Partial<CheckedCredential> = {},
): CheckedCredential => ({
  name,
  secret: { id: 3, expiresAt: now + 6 * DAY },
  findings,
  destinations: [],
  usedBy: [],
  ...more,
});
const report = (credentials: readonly CheckedCredential[], more: Partial<CheckReport> = {}): CheckReport => ({
  checkedAt: now,
  credentials,
  findings: [],
  leftOut: [],
  ...more,
});
const place = (line: number, changed = false, endLine = line): UsedBy => ({
  ...{ file: '.github/workflows/deploy.yml', line, secret: 'CONNECT_SECRET', changed },
  span: { column: 12, endLine, endColumn: 34 },
});

const announced = (given: CheckReport) => {
  const told: { kind: string; text: string; properties?: object }[] = [];
  const as = (kind: string) => (text: string, properties?: object) =>
    void told.push({ kind, text, ...(properties ? { properties } : {}) });
  const sink: AnnotationSink = { error: as('error'), warning: as('warning'), notice: as('notice'), info: as('info') };
  announceFindings(sink, given);
  return told;
};

describe('annotations', () => {
  it('stand at each place, and those that the pull request changes come first and say so', () => {
    const usedBy = [place(4), place(9, true), place(20, false, 22)];
    const [first, second, third, ...others] = announced(
      report([credential('ingest-prod', [nearing('failure')], { usedBy })]),
    );
    expect(others).toEqual([]);
    const text = 'CONNECT_SECRET (ingest-prod): secret 3 expires in 6 days. Rotate.';
    const file = '.github/workflows/deploy.yml';
    expect(first).toEqual({
      kind: 'error',
      text: `${text} This pull request changes this file.`,
      properties: {
        title: 'NearingExpiry, changed here',
        file,
        startLine: 9,
        endLine: 9,
        startColumn: 12,
        endColumn: 34,
      },
    });
    expect(second?.properties).toEqual({
      title: 'NearingExpiry',
      file,
      startLine: 4,
      endLine: 4,
      startColumn: 12,
      endColumn: 34,
    });
    // Columns are refused over several lines.
    expect(third?.properties).toEqual({ title: 'NearingExpiry', file, startLine: 20, endLine: 22 });
  });

  it('name the secret as it is written there, or say that it is every one', () => {
    const at = (secret: string | undefined) =>
      announced(
        report([credential('a', [nearing('warning')], { usedBy: [{ ...place(1), ...(secret ? { secret } : {}) }] })]),
      );
    expect(at('connect_Secret')[0]?.text).toMatch(/^connect_Secret \(a\): secret 3 expires/);
    expect(at('*')[0]?.text).toMatch(/^every secret \(a\): secret 3 expires/);
  });

  it('say once what no place suffers from, and everything where there is no place', () => {
    const findings = [nearing('warning'), finding('RetirementOverdue', 'x', 'y'), finding('Unfinished', 'x', 'y')];
    const titles = (usedBy: readonly UsedBy[]) =>
      announced(report([credential('a', findings, { usedBy })])).map(({ text }) => text.slice(0, 14));
    expect(titles([])).toEqual(['a: secret 3 ex', 'a: x. y', 'a: x. y']);
    expect(titles([place(1), place(2)])).toEqual(['CONNECT_SECRET', 'CONNECT_SECRET', 'a: x. y', 'a: x. y']);
  });

  it('put the worst at a place, though another was found before', () => {
    const findings = [nearing('warning'), finding('NotAccepted', 'refused', 'y')];
    const [first, second] = announced(report([credential('a', findings, { usedBy: [place(1)] })]));
    expect([first?.kind, second?.kind]).toEqual(['error', 'warning']);
    expect(first?.properties).toHaveProperty('file');
  });

  it('are ten of a type at most: the tenth counts the rest, and the log holds them', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      credential(`c-${index}`, [nearing('failure')], { secret: { id: 1, expiresAt: now + index } }),
    );
    const warnings = Array.from({ length: 10 }, (_, index) =>
      credential(`w-${index}`, [finding('NeverExpires', 'x', 'y')]),
    );
    const told = announced(report([...many.reverse(), ...warnings]));
    const errors = told.filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(10);
    expect(errors[0]?.text).toMatch(/^c-0:/);
    expect(errors[9]?.text).toBe('16 more findings. The job summary and the log of this step hold them all.');
    expect(told.filter(({ kind }) => kind === 'info')).toHaveLength(16);
    expect(told.filter(({ kind }) => kind === 'warning')).toHaveLength(10);
  });

  it('are fewer where the step has warned before, so that the worst and the number of the rest are seen', () => {
    const warnings = Array.from({ length: 10 }, (_, at) => credential(`w-${at}`, [finding('NeverExpires', 'x', 'y')]));
    const of = (warned: number): string[] => {
      const told: string[] = [];
      const warning = (text: string) => void told.push(text);
      const nothing = () => {};
      announceFindings({ error: nothing, notice: nothing, info: nothing, warning }, report(warnings), { warned });
      return told;
    };
    expect([0, 1, 3, 9, 50].map((warned) => of(warned).length)).toEqual([10, 9, 7, 2, 2]);
    expect(of(3).at(-1)).toBe('4 more findings. The job summary and the log of this step hold them all.');
    expect(of(50)).toEqual(['w-0: x. y', '9 more findings. The job summary and the log of this step hold them all.']);
  });

  it('are one notice for all that could not be checked for the same reason', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      credential(`c-${index}`, [finding('NotChecked', 'no secret', 'Give one.')]),
    );
    const [only, second] = announced(report(many));
    expect(second).toBeUndefined();
    expect(only?.kind).toBe('notice');
    expect(only?.text).toMatch(/^c-0, c-1, .* and 2 more: no secret\. Give one\.$/);
  });
});

describe('the comment', () => {
  it('is one line when all is well, and shows only what needs attention when not', () => {
    expect(checkComment(report([credential('a'), credential('b')]), now)).toBe(
      `${COMMENT_MARKER}\n✅ Client secrets: both are well.\n`,
    );
    const text = checkComment(report([credential('a'), credential('b', [nearing('failure')])]), now);
    expect(text).toContain('| ❌ | b |');
    expect(text).not.toContain('| a |');
    expect(text).toContain('1 more is well');
  });

  it('stays below what GitHub takes', () => {
    const many = Array.from({ length: 2000 }, (_, index) => credential(`c-${index}`, [nearing('failure')]));
    const comment = checkComment(report(many), now);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(
      /… and \d+ more credentials, left out because a comment holds 65,536 characters at most; the job summary shows more\./,
    );
    expect(comment).toContain('… and 2000 more findings, left out because a comment holds');
    expect(comment).not.toContain('1 MiB');
  });

  it('and a summary that is cut says what a summary holds', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => credential(`c-${index}`, [nearing('failure')]));
    const summary = checkSummary(report(many), new Map(), now);
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    expect(summary).toContain('more findings, left out because a job summary holds 1 MiB at most.');
    expect(summary).not.toContain('65,536');
  });
});

describe('the result', () => {
  it('is its own later input', () => {
    const life = fc.option(
      fc.integer({ min: -5000, max: 5000 }).map((days) => now + days * DAY),
      { nil: null },
    );
    const reasons = fc.array(fc.constantFrom('Missing', 'Expired', 'NearCapacity', 'NOT_FOUND', 'RotationOverdue'), {
      maxLength: 4,
    });
    const one = fc.record({
      name: fc.stringMatching(/^[\w./#:-]{1,100}$/),
      expiresAt: life,
      reasons,
      text: hostileText,
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { maxLength: 5, selector: ({ name }) => name }), (ones) => {
        const credentials = ones.map(({ name, expiresAt, reasons: words, text }) =>
          credential(
            name,
            words.map((word) => finding(word as Finding['reason'], text, text)),
            { secret: { id: 3, expiresAt, createdAt: now } },
          ),
        );
        const json = checkReportJson(report(credentials, { leftOut: ones.map(({ text }) => text) }), now);
        const read = parseEarlierReport(JSON.stringify(json), now);
        if (!('report' in read)) throw new Error(read.unusable);
        expect(read.report.checkedAt).toBe(now);
        expect(checkReportJson(report(read.report.credentials, { leftOut: json.leftOut }), now)).toEqual(json);
      }),
    );
  });

  it('is refused with a reason, whatever stands in the file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          hostileText,
          fc
            .jsonValue()
            .map((value) => JSON.stringify({ version: 1, checkedAt: '2026-11-23T12:00:00Z', credentials: [value] })),
        ),
        (text) => {
          const read = parseEarlierReport(text, now);
          expect('report' in read || /^it is not/.test(read.unusable)).toBe(true);
        },
      ),
    );
  });
});

describe('whatever others say', () => {
  const hostile = (text: string): CheckReport =>
    report(
      [
        credential('ingest-prod', [nearing('failure'), finding('HandMadeExpired', text, text)], {
          usedBy: [{ ...place(1, true), file: `.github/workflows/${text}`, secret: text }],
        }),
        credential('billing', [finding('NOT_FOUND', text, text)]),
      ],
      { findings: [finding('TokenNearingExpiry', text, text)], leftOut: [text] },
    );

  it('starts no command in the log', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines: string[] = [];
        const write = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
        try {
          announceFindings(core, hostile(text));
          for (const one of hostile(text).credentials) core.info(checkLine(one, now));
        } finally {
          write.mockRestore();
        }
        const printed = lines.join('').split(/\r\n|[\n\r]/);
        for (const line of printed) expect(line).toMatch(/^(?:$|::(?:error|warning) |[a-z])/);
        for (const line of printed) expect(line).not.toMatch(/##\[|^::(?!error |warning )/);
      }),
    );
  });

  it('is words alone in summary and comment', () => {
    const tags = (markdown: string) => {
      const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      return [...html.matchAll(/<(?!!--)([a-z/][^\s>]*)/g)]
        .map(([, tag]) => tag)
        .filter((tag) => tag !== 'br')
        .join(' ');
    };
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const page of [
          (one: CheckReport) => checkSummary(one, new Map(), now),
          (one: CheckReport) => checkComment(one, now),
        ]) {
          expect(tags(page(hostile(text)))).toBe(tags(page(hostile('words'))));
        }
      }),
    );
  });
});
