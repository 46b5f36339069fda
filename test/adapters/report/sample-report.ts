import type { CredentialReport, RotationReport } from '../../../src/domain/report.ts';
import type { CredentialDetails } from '../../../src/domain/report-details.ts';

export const at = (text: string): number => Date.parse(text);

/** A rotation that went well, with these changes. */
export const credential = (changes: Partial<CredentialReport> = {}): CredentialReport => ({
  name: 'ingest-prod',
  status: 'rotated',
  reason: 'NearingExpiry',
  secretId: 7,
  previousSecretIds: [3],
  expiresAt: '2027-02-21T08:15:00Z',
  nextRotationAt: '2027-01-22T08:15:00Z',
  destinations: [
    { destination: 'acme/ingest:CONNECT_CLIENT_SECRET', status: 'verified', updatedAt: '2026-11-23T08:15:42Z' },
    { destination: 'acme/ingest#production:CONNECT_CLIENT_SECRET', status: 'verified' },
  ],
  verification: {
    status: 'succeeded',
    evidence: 'fingerprint',
    url: 'https://github.com/acme/ingest/actions/runs/42',
    durationMs: 41_300,
  },
  retiredSecretIds: [3],
  pendingRetirement: [],
  unmanagedSecretIds: [1],
  steps: [
    { step: 'create', startedAt: '2026-11-23T08:15:41Z', durationMs: 120 },
    { step: 'verify', startedAt: '2026-11-23T08:15:43Z', durationMs: 41_300 },
  ],
  ...changes,
});

export const detailsOf = (changes: Partial<CredentialDetails> = {}): CredentialDetails => ({
  name: 'ingest-prod',
  message: '12 days left, rotate-before 30d',
  leftMs: 12.5 * 86_400_000,
  createdAt: at('2026-11-23T08:15:41Z'),
  unmanaged: [{ id: 1, description: 'made by hand, laptop of the pilot line', expiresAt: at('2026-12-24T00:00:00Z') }],
  shadows: [],
  deletedAt: at('2026-11-23T08:16:20Z'),
  ...changes,
});

export const reportOf = (...credentials: CredentialReport[]): RotationReport => ({
  version: 1,
  startedAt: '2026-11-23T08:15:40Z',
  finishedAt: '2026-11-23T08:16:22Z',
  dryRun: false,
  credentials,
});

/** A rotation that failed half way. */
export const failedCredential = (changes: Partial<CredentialReport> = {}): CredentialReport =>
  credential({
    status: 'failed',
    retiredSecretIds: [],
    verification: { status: 'none' },
    destinations: [
      { destination: 'acme/ingest:CONNECT_CLIENT_SECRET', status: 'acknowledged' },
      { destination: 'acme/billing#production:CONNECT_CLIENT_SECRET', status: 'failed' },
    ],
    error: {
      code: 'DELIVERY_FAILED',
      message:
        '1 of 2 destinations refused the new secret: acme/billing#production:CONNECT_CLIENT_SECRET answered 403.',
      hint: 'Give the token "Environments: write" on acme/billing and run again.',
    },
    ...changes,
  });

/** Collects what a log would print, command by command. */
export const recordingSink = () => {
  const lines: string[] = [];
  return {
    lines,
    info: (message: string) => void lines.push(message),
    debug: (message: string) => void lines.push(`debug: ${message}`),
    warning: (message: string) => void lines.push(`warning: ${message}`),
    error: (message: string, properties?: { title?: string }) =>
      void lines.push(`error ${properties?.title}: ${message}`),
    startGroup: (title: string) => void lines.push(`group: ${title}`),
    endGroup: () => void lines.push('endgroup'),
  };
};
