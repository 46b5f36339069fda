import type { SecretLife } from '../../../src/adapters/report/life-gantt.ts';

const DAY = 86_400_000;
export const today = Date.parse('2026-11-23T08:15:00Z');

/** A life of 90 days with a rotation window of 30, of which so many are left; negative when it has expired. */
export const life = (credential: string, secretId: number, daysLeft: number, changes: Partial<SecretLife> = {}) => ({
  credential,
  secretId,
  createdAt: today + (daysLeft - 90) * DAY,
  rotateFrom: today + (daysLeft - 30) * DAY,
  expiresAt: today + daysLeft * DAY,
  ...changes,
});

/** What a team of a few services sees on a bad day. */
export const fewLives: readonly SecretLife[] = [
  life('reports', 2, -3),
  life('ingest-prod', 3, 6),
  life('acme/ingest#production:CONNECT_CLIENT_SECRET', 7, 41),
  life('billing', 5, 72),
  life('web-portal', 9, 88),
  { credential: 'pilot-line', secretId: 1, createdAt: today - 60 * DAY },
];

export const fortyLives: readonly SecretLife[] = Array.from({ length: 40 }, (_, index) =>
  life(`acme/service-${index}:CONNECT_CLIENT_SECRET`, index + 1, index * 2 - 3),
);
