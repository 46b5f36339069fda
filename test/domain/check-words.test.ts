import { expect, it } from 'vitest';
import { finding } from '../../src/domain/check-finding.ts';
import { ageFindings, byUrgency, type CheckedCredential, tokenFindings } from '../../src/domain/check-report.ts';
import { byHand, found, type Given, made, place, policy } from './check-examples.ts';
import { DAY, destination, timedOrNone } from './examples.ts';
import { now, receiptFor } from './plan-examples.ts';

const second = destination('CONNECT_CLIENT_SECRET', 'acme/batch');

const onGitHub = (...updatedAt: readonly (number | null)[]): NonNullable<Given['onGitHub']> => ({
  destinations: [place, second]
    .slice(0, updatedAt.length)
    .map((one, index) => ({ destination: one, witness: timedOrNone(updatedAt[index] ?? null) })),
  receipt: null,
});

const full = [...Array.from({ length: 7 }, (_, index) => byHand(index + 1, now + 90 * DAY)), made(99, 60)];

const unreachable = { secrets: [made(7, 60)], onGitHub: onGitHub(now - 60 * DAY, now - 60 * DAY) };

it.each<[string, Given, string, string]>([
  [
    'Expired',
    { secrets: [made(7, -3)], policy: { rotateBefore: -DAY } },
    'secret 7 expired 3 days ago, on 2026-11-20',
    'Rotate ingest-prod. A client whose only secret has expired cannot rotate itself: rotate with an administrator client, or make a secret in the portal.',
  ],
  ['NearingExpiry', { secrets: [made(7, 29)] }, 'secret 7 expires in 29 days, on 2026-12-22', 'Rotate ingest-prod.'],
  [
    'Missing',
    { secrets: [] },
    'its client has no secret that this tool or a person made',
    'Rotate ingest-prod. Check client-id and tenant-id, too.',
  ],
  [
    'NeverExpires',
    { secrets: [made(7, null)] },
    'secret 7 never expires, so that a leak of it would never end either',
    'Rotate ingest-prod. It makes one that ends.',
  ],
  [
    'DestinationMissing',
    { secrets: [made(7, 60)], onGitHub: onGitHub(null, null) },
    'not there: acme/ingest:CONNECT_CLIENT_SECRET, acme/batch:CONNECT_CLIENT_SECRET',
    'Rotate ingest-prod. It writes them.',
  ],
  [
    'Unfinished',
    unreachable,
    'secret 7 never reached acme/ingest:CONNECT_CLIENT_SECRET, acme/batch:CONNECT_CLIENT_SECRET, which holds an older one',
    'Rotate ingest-prod.',
  ],
  [
    'DestinationChanged',
    {
      secrets: [made(7, 60)],
      onGitHub: {
        ...unreachable.onGitHub,
        destinations: [{ destination: place, witness: timedOrNone(now - DAY) }],
        receipt: receiptFor(7, now - 59 * DAY),
      },
    },
    'acme/ingest:CONNECT_CLIENT_SECRET was written by somebody else since; the usual writers are a person and Terraform',
    'Rotate ingest-prod. Then take it away from the other.',
  ],
  [
    'RetirementOverdue',
    { secrets: [made(3, 40), made(7, 60)] },
    'secret 3 should have been deleted from 2026-09-25 on',
    'See how the last runs of what rotates it ended: a later run deletes what is superseded, once the newest is verified.',
  ],
  [
    'HandMadeExpired',
    { secrets: [byHand(1, now), made(7, 60)] },
    'secret 1 (made by hand) expired less than a day ago, at 2026-11-23 12:00 UTC',
    'Delete it in the portal: nobody can use it, and it takes up room.',
  ],
  [
    'HandMadeNearingExpiry',
    { secrets: [byHand(1, now + policy.warnBefore, 'laptop'), made(7, 60)] },
    'secret 1 (made by hand, "laptop") expires in 30 days, on 2026-12-23',
    'If somebody still uses it, move them to a rotated secret; then delete it.',
  ],
  [
    'NearCapacity',
    { secrets: full },
    'its client has 8 of the 10 secrets that it may have, and a rotation needs room for one',
    'Delete those that nobody uses in the portal, or name them in retire-ids.',
  ],
])('%s says what is wrong, and what to do', (reason, given, message, hint) => {
  expect(found(given).filter((one) => one.reason === reason)).toMatchObject([{ message, hint }]);
});

it('names the workflow to run', () => {
  const [nearing] = found({ secrets: [made(7, 29)] }, { workflow: '"Rotate"' });
  expect(nearing?.hint).toBe('Run the workflow "Rotate" for ingest-prod.');
});

it('says what is wrong with a report, and with a token', () => {
  expect(ageFindings(now - 8 * DAY, now, 7 * DAY)).toMatchObject([
    {
      message: 'the report is of 2026-11-15 12:00 UTC, older than report-max-age 7d',
      hint: 'See whether the check that makes it is enabled and still runs on its schedule.',
    },
  ]);
  expect(tokenFindings(now + DAY, now, DAY)).toMatchObject([
    {
      message: 'the token that github-token gives ends at 2026-11-24 12:00 UTC',
      hint: 'Make a new one and store it before that, or let the rotation use a GitHub App, which does not end.',
    },
  ]);
});

it('is silent about what nobody looked at, and about what no receipt can tell', () => {
  const rewritten = { destinations: [{ destination: place, witness: timedOrNone(now - DAY) }] };
  expect(found({ secrets: [made(7, 60)] })).toEqual([]);
  expect(found({ secrets: [], onGitHub: onGitHub(now - DAY) }).map(({ reason }) => reason)).toEqual(['Missing']);
  const { generation: _, ...ofNone } = receiptFor(7, now);
  for (const receipt of ['impossible', ofNone] as const) {
    expect(found({ secrets: [made(7, 60)], onGitHub: { ...rewritten, receipt } })).toEqual([]);
  }
});

it('lists by what is worst, then by which ends first, then by name', () => {
  const one = (name: string, reasons: readonly ('Expired' | 'NOT_FOUND' | 'NearCapacity')[], left: number) => ({
    name,
    secret: { id: 1, expiresAt: now + left * DAY },
    findings: reasons.map((reason) => finding(reason, 'x', 'y')),
    destinations: [],
    usedBy: [],
  });
  const credentials: CheckedCredential[] = [
    one('fine', [], 1),
    one('b', ['NearCapacity'], 2),
    one('a', ['NearCapacity'], 2),
    one('unread', ['NOT_FOUND'], 4),
    one('sooner', ['NearCapacity'], 1),
    one('gone', ['NearCapacity', 'Expired'], 9),
  ];
  for (const given of [credentials, credentials.toReversed()]) {
    expect(byUrgency(given).map(({ name }) => name)).toEqual(['gone', 'unread', 'sooner', 'a', 'b', 'fine']);
  }
});
