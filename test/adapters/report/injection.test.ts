import * as core from '@actions/core';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it, vi } from 'vitest';
import { announceFailures, failuresOf } from '../../../src/adapters/report/annotations.ts';
import { headerLine, logReporter, resultLine } from '../../../src/adapters/report/log.ts';
import { outputsOf } from '../../../src/adapters/report/outputs.ts';
import { planView } from '../../../src/adapters/report/plan-view.ts';
import { refusalMarkdown } from '../../../src/adapters/report/refusal.ts';
import { summaryMarkdown } from '../../../src/adapters/report/summary.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { credential, detailsOf, failedCredential, reportOf } from './sample-report.ts';

/** Every place of an outcome at which words of an API, a description or a file can stand. */
interface Said {
  readonly message: string;
  readonly hint: string;
  readonly safety: string;
  readonly description: string;
  readonly url: string;
  readonly environment: string;
  readonly detail: string;
  readonly note: string;
}

const said: fc.Arbitrary<Said> = fc.record({
  message: hostileText,
  hint: hostileText,
  safety: hostileText,
  description: hostileText,
  url: fc.oneof(
    hostileText,
    hostileText.map((text) => `https://github.com/${text}`),
  ),
  environment: hostileText,
  detail: hostileText,
  note: hostileText,
});

const label = ({ environment }: Said): string => `acme/ingest#${environment}:CONNECT_CLIENT_SECRET`;

/** A report of one credential that failed and one that was rotated. */
const outcomeOf = (words: Said) => {
  const { message, hint, safety, description, url } = words;
  const unmanaged = [{ id: 1, description, expiresAt: null }];
  const write = [{ destination: label(words), witness: null }];
  const plannedChanges = { write, verify: message, delete: [], keep: [{ id: 1, description }] };
  return {
    report: reportOf(
      failedCredential({
        name: 'failed-one',
        error: { code: 'DELIVERY_FAILED', message, hint },
        destinations: [{ destination: label(words), status: 'failed' }],
      }),
      credential({ verification: { status: 'succeeded', evidence: 'fingerprint', url, durationMs: 1 } }),
    ),
    details: [
      detailsOf({ name: 'failed-one', message, safety, unmanaged }),
      detailsOf({ message, unmanaged, plannedChanges }),
    ],
  };
};

/** All that a step prints, as it leaves the process. */
const printed = (words: Said): string => {
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    const { report, details } = outcomeOf(words);
    const reporter = logReporter(core);
    const { detail, note, message } = words;
    core.info(headerLine({ version: '1.0.0', credentials: 1, owner: detail }));
    reporter.info('ingest-prod', message);
    reporter.warning('ingest-prod', message);
    reporter.step({ credential: 'ingest-prod', step: 'verify', durationMs: 1, detail, failed: true, notes: [note] });
    for (const one of report.credentials) core.info(resultLine(one, 1));
    for (const [index, one] of report.credentials.entries()) core.info(planView(one, details[index] ?? detailsOf()));
    announceFailures(core, failuresOf(report, details));
    announceFailures(core, Array(12).fill({ code: 'FORBIDDEN', message, hint: note }));
  } finally {
    write.mockRestore();
  }
  return lines.join('');
};

const tame: Said = {
  message: 'm',
  hint: 'h',
  safety: 's',
  description: 'd',
  url: 'https://github.com/x',
  environment: 'e',
  detail: 'x',
  note: 'n',
};

// Nobody sees them, or they change what is seen around them.
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

describe('what a step prints', () => {
  /** The commands in it, as the runner finds them: at the start of a line, or what begins with `##` anywhere, as those of Azure's agent do, too. */
  const commandsIn = (text: string) =>
    text.split(/\r\n|\r|\n/).flatMap((line) => {
      const [, command] = /^\s*::([^:]*?)(?: [^:]*)?::/.exec(line) ?? [];
      return [...(command === undefined ? [] : [command]), ...(/##\w*\[/.test(line) ? ['##['] : [])];
    });
  const usual = commandsIn(printed(tame));

  it('holds no command but its own, on no line but its own, and nothing that is not seen', () => {
    expect(usual).toContain('error');
    const lines = printed(tame).split('\n').length;
    fc.assert(
      fc.property(said, (words) => {
        const text = printed(words);
        expect(commandsIn(text)).toEqual(usual);
        expect(text.split('\n')).toHaveLength(lines);
        expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a job summary', () => {
  /** Tags of the page as GitHub would render it, with what they point to. */
  const tagsOf = (markdown: string): string[] => {
    const html = micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });
    return (html.match(/<[^>]*>/g) ?? []).map((tag) =>
      tag.replace(/^<a href="https:\/\/github\.com\/[^"]*">$/, '<a href="https://github.com/…">'),
    );
  };
  const summaryOf = (words: Said): string => {
    const { report, details } = outcomeOf(words);
    return summaryMarkdown(report, details);
  };

  it('renders to the same page whatever is said in it, with no link but to GitHub', () => {
    const usual = tagsOf(summaryOf(tame));
    expect(usual).toContain('<table>');
    expect(usual).toContain('<a href="https://github.com/…">');
    fc.assert(
      fc.property(said, (words) => {
        const linked = URL.canParse(words.url) && /^https?:\/\/github\.com\//.test(new URL(words.url).href);
        const given = linked ? words : { ...words, url: 'not an address' };
        const expected = linked ? usual : tagsOf(summaryOf({ ...tame, url: 'not an address' }));
        const page = summaryOf(given);
        expect(tagsOf(page)).toEqual(expected);
        expect(page.replaceAll('\n', '')).not.toMatch(UNSEEN);
        // Who is mentioned is told so, and what is named gets a link back.
        const shown = page.replaceAll(/\]\(https?:[^)]*\)/g, ']');
        expect(shown).not.toMatch(/@(?:octocat|acme|evil)|acme\/ingest#\d|\bGH-\d/i);
      }),
      { numRuns: 200 },
    );
  });

  it('of a dry run is text in one block beside the picture, whatever is said in it', () => {
    const dryRunOf = (words: Said): string => {
      const { report, details } = outcomeOf(words);
      const [, planned = credential()] = report.credentials;
      const credentials = [{ ...planned, status: 'planned' as const, verification: { status: 'none' as const } }];
      return summaryMarkdown({ ...report, dryRun: true, credentials }, details);
    };
    const usual = tagsOf(dryRunOf(tame));
    expect(usual.filter((tag) => tag.startsWith('<pre'))).toHaveLength(2);
    fc.assert(
      fc.property(said, (words) => {
        expect(tagsOf(dryRunOf(words))).toEqual(usual);
      }),
      { numRuns: 100 },
    );
  });

  it('of refused inputs is text in one block, whatever was given', () => {
    const refusalOf = ({ message, hint }: Said) => refusalMarkdown([{ code: 'CONFIG_INVALID', message, hint }]);
    const usual = tagsOf(refusalOf(tame));
    fc.assert(
      fc.property(said, (words) => {
        expect(tagsOf(refusalOf(words))).toEqual(usual);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an output', () => {
  it('is JSON on one line, with nothing in it that is not seen or starts a command', () => {
    fc.assert(
      fc.property(said, (words) => {
        const { report } = outcomeOf({ ...words, url: tame.url, environment: tame.environment });
        const outputs = outputsOf(report);
        for (const text of Object.values(outputs)) {
          expect(text).not.toMatch(UNSEEN);
          expect(text).not.toMatch(/^\s*::|##\w*\[/);
        }
        expect(JSON.parse(outputs.result ?? '')).toMatchObject({ version: 1 });
      }),
      { numRuns: 100 },
    );
  });
});
