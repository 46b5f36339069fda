import { describe, expect, it } from 'vitest';
import { finding } from '../../src/domain/check-finding.ts';
import type { CheckedCredential } from '../../src/domain/check-report.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import type { RotatingWorkflow } from '../../src/ports/rotating-workflows.ts';
import { DAY } from '../domain/examples.ts';
import { generation, now } from '../domain/plan-examples.ts';
import { check, enabled, error, living, taskOf } from './check-fixture.ts';

describe('a credential', () => {
  it('names the workflow of the checkout where nobody else is asked, and none where there is none', async () => {
    const repository = 'Acme/ops';
    const here = { workflowsHere: ['"Here"'], repository };
    expect((await check([taskOf(living(20))], here)).hint).toBe('Run the workflow "Here" for ingest-prod.');
    expect((await check([taskOf(living(20))], { repository })).hint).toBe('Rotate ingest-prod.');
    // Made by a run of another repository, or of nobody knows which.
    for (const elsewhere of ['acme/ingest', undefined]) {
      const { hint } = await check([taskOf(living(20))], { ...here, repository: elsewhere });
      expect(hint).toBe('Rotate ingest-prod.');
    }
    const older = async () => [
      generation(3, now - 60 * DAY),
      generation(7, now - 59 * DAY, { expiresAt: now + 80 * DAY }),
    ];
    expect((await check([taskOf(older)], { workflow: enabled })).asked).toEqual(['acme/ops/7.1']);
    const byHand = async () => [{ id: 1, description: null, expiresAt: now + DAY }];
    const hand = await check([taskOf(byHand)], { workflow: enabled, workflowsHere: ['"Here"'] });
    expect(hand.asked).toEqual(['uses']);
    expect(hand.hint).toBe('Run the workflow "Here" for ingest-prod.');
    expect(hand.report.credentials[0]?.secret).toEqual({ id: 1, expiresAt: now + DAY });
    expect((await check([taskOf(async () => [])])).reasons).toEqual(['Missing']);
    expect((await check([taskOf(living(null))])).reasons).toEqual(['NeverExpires']);
  });

  it('does not guess which workflow it is where several rotate, and says so only where one would be named', async () => {
    const several = {
      workflowsHere: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `"${name}"`),
      repository: 'acme/ops',
    };
    const { report, hint } = await check([taskOf(living(20))], several);
    expect(hint).toBe('Rotate ingest-prod.');
    expect(report.leftOut).toEqual([
      'Which workflow rotates is not said, because several of this checkout do: "A", "B", "C", "D", "E" and 2 more.',
    ]);
    const two = await check([taskOf(living(20))], { ...several, workflowsHere: ['"A"', '"B"'] });
    expect(two.report.leftOut[0]).toContain('do: "A", "B".');
    expect((await check([taskOf(living(60))], several)).report.leftOut).toEqual([]);
    const told = await check([taskOf(living(20))], { ...several, workflow: enabled });
    expect([told.hint, told.report.leftOut]).toEqual(['Run the workflow "Rotate" for ingest-prod.', []]);
  });

  it.each<[RotatingWorkflow['state'], string, string]>([
    ['enabled', '', 'See whether the workflow "Rotate" still runs on its schedule, and how'],
    ['unknown', '', 'See whether the workflow "Rotate" is enabled and still runs on its schedule (GitHub stops'],
    ['quiet', ': GitHub has disabled its workflow, as', 'Enable the workflow "Rotate" again'],
    ['disabled by hand', ': somebody has disabled its workflow', 'Enable the workflow "Rotate" again'],
    ['disabled in a fork', ': its workflow is disabled, as', 'Enable the workflow "Rotate" again'],
    ['deleted', ': its workflow was deleted', 'Enable what rotates it again'],
  ])('whose rotation is overdue says why, where its workflow is %s', async (state, cause, hint) => {
    const { report } = await check([taskOf(living(20))], { workflow: { name: 'Rotate', state } });
    const [, overdue] = report.credentials[0]?.findings ?? [];
    expect(overdue?.message).toMatch(new RegExp(`\\(rotate-before 30d\\)${cause}`));
    expect(cause === '' ? overdue?.message : '').not.toContain('):');
    expect(overdue?.hint).toContain(hint);
  });

  it.each<ErrorCode>(['FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'SERVICE_UNAVAILABLE'])(
    'is judged all the same where GitHub does not tell of its workflow (%s), which is left out and said to be',
    async (code) => {
      const { report, reasons } = await check([taskOf(living(20))], { workflow: error(code) });
      expect(reasons).toEqual(['NearingExpiry', 'RotationOverdue']);
      const [nearing, overdue] = report.credentials[0]?.findings ?? [];
      expect(nearing?.hint).toBe('Rotate ingest-prod.');
      expect(overdue?.message).toMatch(/\(rotate-before 30d\)$/);
      expect(overdue?.hint).toContain('See whether what rotates it still runs on its schedule (GitHub stops');
      expect(report.leftOut).toEqual(['Which workflow rotates, and whether it is enabled, was not looked at: No. Do.']);
    },
  );

  it('is not judged where the run is cancelled while GitHub is asked, or by a bug', async () => {
    expect((await check([taskOf(living(20))], { workflow: error('CANCELLED') })).reasons).toEqual(['CANCELLED']);
    expect((await check([taskOf(living(20))], { workflow: new TypeError('x') })).reasons).toEqual(['INTERNAL']);
  });

  it('that goes by a report has what was found before told as it was, and is rotated by the only workflow here', async () => {
    const known = (daysLeft: number): CheckedCredential => ({
      name: 'ingest-prod',
      secret: { id: 7, expiresAt: now + daysLeft * DAY },
      findings: [finding('RotationOverdue', 'x', 'Run the workflow "Rotate".')],
      destinations: [],
      usedBy: [],
    });
    const by = (daysLeft: number, workflowsHere: string[]) =>
      check([taskOf(undefined)], { earlier: { checkedAt: now, credentials: [known(daysLeft)] }, workflowsHere });
    expect((await by(5, ['"Here"'])).hint).toBe('Run the workflow "Here" for ingest-prod.');
    expect((await by(5, ['"A"', '"B"'])).report.leftOut).toHaveLength(1);
    const well = await by(60, ['"A"', '"B"']);
    expect([well.hint, well.report.leftOut]).toEqual(['Run the workflow "Rotate".', []]);
  });
});
