import type { CredentialReport } from '../../domain/report.ts';
import type { CredentialDetails } from '../../domain/report-details.ts';

/** When the last step was over: nothing was deleted later than that. */
const endOf = ({ steps }: CredentialReport): number =>
  steps.reduce((last, { startedAt, durationMs }) => Math.max(last, Date.parse(startedAt) + durationMs), 0);

/** What people want to read, as far as a report holds it; the log and the annotations of its own job tell the rest. */
export const detailsFrom = (credential: CredentialReport): CredentialDetails => ({
  name: credential.name,
  message: credential.error?.message ?? '',
  unmanaged: [],
  shadows: [],
  ...(credential.retiredSecretIds.length > 0 && credential.steps.length > 0 ? { deletedAt: endOf(credential) } : {}),
});
