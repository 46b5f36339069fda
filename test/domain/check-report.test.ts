import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, findingReasons, levelOf, namesWorkflow, worstOf } from '../../src/domain/check-finding.ts';
import {
  ageFindings,
  byUrgency,
  type CheckedCredential,
  credentialStatus,
  daysLeftOf,
  expiryLists,
  judgedAgain,
  reportStatus,
  tokenFindings,
} from '../../src/domain/check-report.ts';
import { found, made, policy, remedy } from './check-examples.ts';
import { DAY, HOUR } from './examples.ts';
import { generation, now } from './plan-examples.ts';

describe('an earlier report', () => {
  const credential = (
    expiresAt: number | null,
    findings = found({ secrets: [made(3, 40), made(7, 10)] }),
  ): CheckedCredential => ({
    name: 'ingest-prod',
    secret: { id: 7, expiresAt },
    findings,
    destinations: [],
    usedBy: [],
  });

  it('is judged as a check of that moment would, as far as life goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50 * DAY, max: 100 * DAY }), (left) => {
        const fresh = found({ secrets: [generation(7, now - 60 * DAY, { expiresAt: now + left })] });
        const life = fresh.filter(({ reason }) => ['Expired', 'NearingExpiry'].includes(reason));
        expect(judgedAgain(credential(now + left, []), policy, { now, remedy }).findings).toEqual(life);
      }),
    );
  });

  it('keeps what else was found', () => {
    const again = judgedAgain(credential(now + 90 * DAY), policy, { now, remedy });
    expect(again.findings.map(({ reason }) => reason)).toEqual(['RotationOverdue', 'RetirementOverdue']);
  });

  it('has what was found of an end that it does not name stand', () => {
    const expired = [finding('Expired', 'x', 'y'), finding('NearCapacity', 'x', 'y')];
    const { secret: _, ...unnamed } = credential(null, expired);
    for (const one of [unnamed, credential(null, expired)]) {
      const again = judgedAgain(one, policy, { now, remedy });
      expect(again.findings.map(({ reason }) => reason)).toEqual(['Expired', 'NearCapacity']);
      expect(credentialStatus(again)).toBe('failure');
    }
  });

  it('is too old only after report-max-age', () => {
    expect(ageFindings(now - 7 * DAY, now, 7 * DAY)).toEqual([]);
    expect(ageFindings(now - 7 * DAY - 1, now, 7 * DAY)).toMatchObject([{ reason: 'ReportTooOld', level: 'warning' }]);
  });

  it('counts days, negative ones too, and lists who expired and who will', () => {
    const one = (name: string, left: number | null) => {
      const made = { ...credential(left === null ? null : now + left), name };
      return judgedAgain({ ...made, findings: [] }, policy, { now, remedy });
    };
    const credentials = [
      one('fine', 80 * DAY),
      one('never', null),
      one('gone', -HOUR),
      one('soon', 6 * DAY + 23 * HOUR),
    ];
    expect(credentials.map((each) => daysLeftOf(each, now))).toEqual([80, undefined, 0, 6]);
    expect(expiryLists({ credentials })).toEqual({ expired: ['gone'], expiring: ['soon'] });
    expect(byUrgency(credentials).map(({ name }) => name)).toEqual(['gone', 'soon', 'fine', 'never']);
    const unread = (name: string): CheckedCredential => ({ name, findings: [], destinations: [], usedBy: [] });
    for (const alike of [
      [unread('a'), unread('b')],
      [unread('b'), unread('a')],
    ]) {
      expect(byUrgency(alike).map(({ name }) => name)).toEqual(['a', 'b']);
    }
    expect(reportStatus({ credentials, findings: [] })).toBe('failure');
    expect(credentials.map(credentialStatus)).toEqual(['ok', 'ok', 'failure', 'failure']);
  });
});

describe('the rest', () => {
  it('warns of a token from warn-before on', () => {
    expect(tokenFindings(undefined, now, DAY)).toEqual([]);
    expect(tokenFindings(now + DAY + 1, now, DAY)).toEqual([]);
    expect(tokenFindings(now + DAY, now, DAY)).toMatchObject([{ reason: 'TokenNearingExpiry' }]);
  });

  it('knows what is put right by a rotation, and so names the workflow', () => {
    const named = findingReasons().flatMap(([reason]) => (namesWorkflow({ reason }) ? [reason] : []));
    expect(named.sort()).toEqual([
      ...['DestinationChanged', 'DestinationMissing', 'Expired', 'Missing', 'NearingExpiry', 'NeverExpires'],
      ...['NotAccepted', 'RetirementOverdue', 'RotationOverdue', 'Unfinished'],
    ]);
    expect(namesWorkflow({ reason: 'NOT_FOUND' })).toBe(false);
  });

  it('takes a word that it does not know for something unknown', () => {
    expect([levelOf('Expired'), levelOf('NOT_FOUND'), levelOf('toString')]).toEqual(['failure', 'unknown', 'unknown']);
    expect(worstOf(['ok', 'warning', 'unknown'])).toBe('unknown');
    expect(worstOf([])).toBe('ok');
  });
});
