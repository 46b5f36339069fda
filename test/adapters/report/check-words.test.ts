import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkComment, checkSummary } from '../../../src/adapters/report/check-summary.ts';
import { checkHeaderLine, checkHeadline, checkLine, placeName } from '../../../src/adapters/report/check-words.ts';
import { type CheckStatus, type Finding, finding } from '../../../src/domain/check-finding.ts';
import { type CheckedCredential, type CheckReport, reportStatus } from '../../../src/domain/check-report.ts';

const DAY = 86_400_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const found = (reason: Finding['reason']): Finding => finding(reason, 'x', 'y');
const credential = (
  expiresAt: number | null | undefined,
  ...reasons: readonly Finding['reason'][]
): CheckedCredential => ({
  name: 'a',
  ...(expiresAt === undefined ? {} : { secret: { id: 3, expiresAt } }),
  findings: reasons.map(found),
  destinations: [],
  usedBy: [],
});
const ok = credential(now + 80 * DAY);
const expired = credential(now - 3 * DAY, 'Expired', 'RotationOverdue');
const expiring = (ms: number) => credential(now + ms, 'NearingExpiry', 'NearCapacity');
const missing = credential(undefined, 'Missing');
const unread = credential(undefined, 'NOT_FOUND');
const unchecked = credential(undefined, 'NotChecked');
const forever = credential(null, 'NeverExpires');
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('the headline', () => {
  it.each<[string, CheckedCredential[], Finding['reason'][]?]>([
    ['all is well', [ok]],
    ['both are well', many(2, ok)],
    ['all 40 are well', many(40, ok)],
    ['1 expired', [expired]],
    ['2 expired', [expired, ok, expired]],
    ['1 expires in 6 days', [expiring(6 * DAY), ok]],
    ['1 expires in 1 day', [expiring(1.5 * DAY)]],
    ['1 expires in less than a day', [expiring(1)]],
    ['2 expire (the first in 6 days)', [expiring(20 * DAY), expiring(6 * DAY)]],
    ['1 expires soon', [credential(undefined, 'NearingExpiry')]],
    ['2 expire (the first in 6 days)', [credential(undefined, 'NearingExpiry'), expiring(6 * DAY)]],
    ['1 cannot be used', [missing, ok]],
    ['2 cannot be used', [missing, credential(undefined, 'NotAccepted')]],
    ['1 unknown', [unread]],
    ['2 unknown', [unread, unchecked]],
    ['1 needs attention', [forever]],
    ['2 need attention', [forever, credential(now + 80 * DAY, 'NearCapacity')]],
    [
      '1 expired, 2 expire (the first in 3 days), 1 cannot be used, 2 unknown, 1 needs attention',
      [ok, forever, unread, missing, expiring(9 * DAY), unchecked, expired, expiring(3 * DAY)],
    ],
    ['none was checked', [], ['NotChecked']],
    ['none was checked, the report is too old', [], ['NotChecked', 'ReportTooOld']],
    ['all is well, but the report is too old', [ok], ['ReportTooOld']],
    [
      'all 3 are well, but the report is too old and github-token ends soon',
      many(3, ok),
      ['ReportTooOld', 'TokenNearingExpiry'],
    ],
    ['1 expired, the report is too old', [expired], ['ReportTooOld']],
    ['2 unknown, github-token ends soon', many(2, unread), ['TokenNearingExpiry']],
  ])('says: %s', (expected, credentials, apart = []) => {
    expect(checkHeadline({ credentials, findings: apart.map(found) }, now)).toBe(expected);
  });

  it('says that all is well exactly where the status is ok, counts each credential once, and agrees with its numbers', () => {
    const any = fc.constantFrom(ok, expired, expiring(2 * DAY), missing, unread, unchecked, forever);
    const apart = fc.subarray<Finding['reason']>(['ReportTooOld', 'TokenNearingExpiry']);
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), apart, (credentials, reasons) => {
        const report: CheckReport = { checkedAt: now, credentials, findings: reasons.map(found), leftOut: [] };
        const headline = checkHeadline(report, now);
        expect(/^(?:all is|both are|all \d+ are) well$/.test(headline)).toBe(reportStatus(report) === 'ok');
        const counts = [...headline.matchAll(/(?:^|, )(\d+) (\w+)/g)].map(
          ([, count, verb]) => [Number(count), verb] as const,
        );
        const attention = credentials.filter((one) => one !== ok).length;
        expect(counts.reduce((sum, [count]) => sum + count, 0)).toBe(attention);
        for (const [count, verb] of counts) {
          const forms: Readonly<Record<string, boolean>> = {
            expires: count === 1,
            expire: count > 1,
            needs: count === 1,
            need: count > 1,
          };
          expect(forms[verb ?? ''] ?? true).toBe(true);
        }
        // The same line stands above summary and comment.
        expect(checkSummary(report, new Map(), now)).toContain(`Client secrets: ${headline}\n`);
        expect(checkComment(report, now)).toMatch(
          new RegExp(`Client secrets: ${headline.replaceAll(/[()]/g, '.')}[.]?\\n`),
        );
      }),
    );
  });

  it('does not say twice in a comment that the others are well', () => {
    const comment = (credentials: CheckedCredential[]) =>
      checkComment({ checkedAt: now, credentials, findings: [found('ReportTooOld')], leftOut: [] }, now);
    expect(comment([ok, ok])).not.toContain('more');
    expect(comment([ok, expired])).toContain('✅ 1 more is well.');
    expect(comment([ok, ok, expired])).toContain('✅ 2 more are well.');
  });

  it('is made in no time of as many credentials as a report holds', () => {
    const credentials = many(100_000, expired).map((one, at) => (at % 2 === 0 ? one : expiring(at)));
    expect(checkHeadline({ credentials, findings: [] }, now)).toBe(
      '50000 expired, 50000 expire (the first in less than a day)',
    );
  }, 5000);
});

describe('a place', () => {
  it('is called by its file, a workflow without its folder, and by both ends of a long path', () => {
    expect(placeName({ file: '.github/workflows/deploy.yml', line: 34 })).toBe('deploy.yml:34');
    expect(placeName({ file: 'tools/deploy/action.yml', line: 1 })).toBe('tools/deploy/action.yml:1');
    expect(placeName({ file: `.github/workflows/${'a'.repeat(80)}`, line: 1 })).toBe(`${'a'.repeat(80)}:1`);
    const long = placeName({ file: `${'🔑'.repeat(60)}${'z'.repeat(200)}.yml`, line: 1234 });
    expect(long).toBe(`${'🔑'.repeat(39)}…${'z'.repeat(36)}.yml:1234`);
  });

  it('leaves room in a comment for what to do, though forty credentials end in files of long names', () => {
    const usedBy = Array.from({ length: 20 }, (_, at) => ({
      file: `${at}/${'<'.repeat(4000)}`,
      line: 1,
      changed: true,
    }));
    const credentials = Array.from({ length: 40 }, (_, at) => ({
      ...credential(now + DAY, 'NearingExpiry'),
      name: `credential-${at}`,
      usedBy,
    }));
    const comment = checkComment({ checkedAt: now, credentials, findings: [], leftOut: [] }, now);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment.match(/^\| ⚠️ \|/gm)?.length).toBe(40);
    expect(comment).toContain('**credential-0** · `NearingExpiry`');
  });
});

describe('the log', () => {
  it.each<[CheckStatus, string, CheckedCredential]>([
    ['ok', 'secret 3, 80 days left', ok],
    ['failure', 'secret 3, expired 3 days ago · Expired, RotationOverdue', expired],
    ['failure', 'secret 3, expired less than a day ago · Expired', credential(now - 1, 'Expired')],
    ['warning', 'secret 3, less than a day left · NearingExpiry, NearCapacity', expiring(1)],
    ['warning', 'secret 3, 1 day left · NearingExpiry, NearCapacity', expiring(DAY)],
    ['warning', 'secret 3, never expires · NeverExpires', forever],
    ['unknown', 'NotChecked', unchecked],
  ])('says of one that is %s: %s', (status, words, one) => {
    expect(checkLine(one, now)).toBe(`a: ${status} · ${words}`);
  });

  it('begins with whose credentials are looked at', () => {
    const run = { version: '1.0.0', owner: 'acme/ops' };
    const line = (credentials: number, byReport: boolean) => checkHeaderLine({ ...run, credentials, byReport });
    expect(line(1, true)).toBe('rotate-client-secrets 1.0.0 · 1 credential · owner acme/ops');
    expect(line(0, true)).toBe('rotate-client-secrets 1.0.0 · the credentials of the report');
    expect(line(0, false)).toBe('rotate-client-secrets 1.0.0 · no credential is given');
  });
});
