import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEarlierReport, readEarlierReport } from '../../../src/adapters/report/earlier-report.ts';
import { credentialStatus, judgedAgain } from '../../../src/domain/check-report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const now = Date.parse('2026-11-23T12:00:00Z');
const iso = (at: number): string => new Date(at).toISOString();
const found = (...reasons: string[]) => reasons.map((reason) => ({ reason, message: 'x', hint: 'y' }));
const credential = (more: object = {}) => ({
  name: 'ingest-prod',
  secretId: 3,
  expiresAt: iso(now + 80 * DAY),
  status: 'ok',
  findings: [] as object[],
  usedBy: [],
  ...more,
});
const textOf = (credentials: readonly object[], more: object = {}): string =>
  JSON.stringify({ version: 1, checkedAt: iso(now), credentials, ...more });
const read = (...credentials: readonly object[]) => parseEarlierReport(textOf(credentials), now);

/** The status that a check of this moment makes of it. */
const judged = (one: object): string => {
  const parsed = read(one);
  if (!('report' in parsed)) return parsed.unusable;
  const [only] = parsed.report.credentials;
  if (!only) return 'nothing';
  const policy = { warnBefore: 30 * DAY, failBefore: 7 * DAY };
  const remedy = { credential: 'ingest-prod', beforeMerging: false };
  return credentialStatus(judgedAgain(only, policy, { now, remedy }));
};
const NO_SECRET = { secretId: undefined, expiresAt: undefined };

describe('a credential of an earlier report', () => {
  it.each([
    ['that was well is', { findings: [] }, 'ok'],
    ['that was well and has ended since is', { expiresAt: iso(now - 1) }, 'failure'],
    ['that would end and was replaced is', { status: 'failure', findings: found('NearingExpiry') }, 'ok'],
    [
      'that had expired, of which no end is known, is',
      { ...NO_SECRET, status: 'failure', findings: found('Expired') },
      'failure',
    ],
    [
      'that had expired and never expires is',
      { expiresAt: null, status: 'failure', findings: found('Expired') },
      'failure',
    ],
    [
      'that was about to end within fail-before is',
      { ...NO_SECRET, status: 'failure', findings: found('NearingExpiry') },
      'failure',
    ],
    ['that has no secret is', { ...NO_SECRET, status: 'failure', findings: found('Missing') }, 'failure'],
    ['that could not be read is', { ...NO_SECRET, status: 'unknown', findings: found('NOT_FOUND') }, 'unknown'],
    [
      'said to be well, with a finding that is a failure, is',
      { status: 'ok', findings: found('NotAccepted') },
      'failure',
    ],
    [
      'said to have failed by what is a warning here is',
      { status: 'failure', findings: found('NeverExpires') },
      'failure',
    ],
    ['with a warning that a later version knows is', { status: 'warning', findings: found('SomethingNew') }, 'warning'],
    ['with a failure that a later version knows is', { status: 'failure', findings: found('SomethingNew') }, 'failure'],
    ['well by what nobody knows is', { status: 'ok', findings: found('SomethingNew') }, 'unknown'],
  ])('%s', (_, one, expected) => {
    expect(judged(credential(one))).toBe(expected);
  });
});

describe('a report cannot be used', () => {
  it.each([
    ['that fails a credential for nothing', { status: 'failure' }, 'ingest-prod is "failure", and nothing was found'],
    ['that calls it well and names no secret', NO_SECRET, 'ingest-prod is "ok", and no secret is named'],
    [
      'that warns of it and names no secret',
      { ...NO_SECRET, status: 'warning', findings: found('NearCapacity') },
      'ingest-prod is "warning", and no secret is named',
    ],
    ['with an end and no secret', { secretId: undefined }, 'it tells only half of the secret of ingest-prod'],
    ['with a secret and no end', { expiresAt: undefined }, 'it tells only half of the secret of ingest-prod'],
  ])('%s', (_, one, why) => {
    expect(read(credential(one))).toEqual({ unusable: `it is not what a check writes: ${why}` });
  });

  it('that names a credential twice', () => {
    expect(read(credential(), credential({ name: 'billing' }), credential())).toEqual({
      unusable: 'it is not what a check writes: it names ingest-prod twice',
    });
  });

  it('that is dated ahead, by more than clocks differ', () => {
    const dated = (ms: number) => parseEarlierReport(textOf([], { checkedAt: iso(now + ms) }), now);
    expect(dated(5 * MINUTE)).toHaveProperty('report');
    expect(dated(5 * MINUTE + 1000)).toEqual({
      unusable: 'it is dated 2026-11-23 12:05 UTC, and now it is 2026-11-23 12:00 UTC',
    });
    expect(dated(3650 * DAY)).toHaveProperty('unusable');
  });

  it.each(['2026-02-30T00:00:00Z', '2026-11-23T24:00:00Z', '2026-11-23', '+102026-01-01T00:00:00Z', 'now'])(
    'with a moment that is none: %s',
    (moment) => {
      expect(read(credential({ expiresAt: moment }))).toEqual({
        unusable: 'it is not what a check writes, at credentials.0.expiresAt',
      });
    },
  );

  it('that is no regular file, and keeps nobody waiting', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    writeFileSync(join(folder, 'report.json'), textOf([credential()]));
    expect(await readEarlierReport(join(folder, 'pipe'), now)).toEqual({ unusable: 'it is not a file' });
    expect(await readEarlierReport(folder, now)).toEqual({ unusable: 'it is not a file' });
    expect(await readEarlierReport(join(folder, 'none'), now)).toEqual({ unusable: 'there is no such file' });
    expect(await readEarlierReport(join(folder, 'report.json'), now)).toHaveProperty('report');
  });
});
