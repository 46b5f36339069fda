import { plainLine } from '../adapters/report/untrusted.ts';
import type { Checkout } from '../app/with-places.ts';
import { asRotationError } from '../domain/errors.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import type { CheckHost } from './check-host.ts';

type Log = Pick<CheckHost['log'], 'warning'>;

/** What the pull request changes; nothing where there is none, or it may not be seen. */
const changedFilesOf = async (pullRequest: PullRequest | undefined, log: Log): Promise<ReadonlySet<string>> => {
  try {
    return (await pullRequest?.changedFiles()) ?? new Set();
  } catch (error) {
    log.warning(`Which files the pull request changes is not known: ${asRotationError(error).message}`);
    return new Set();
  }
};

/** The folder that this job works in, and what the pull request changes of it. What reads it is loaded when it is asked. */
export const inCheckout = (pullRequest: PullRequest | undefined, { log }: CheckHost): Checkout => ({
  async findUses() {
    const { findSecretUses } = await import('../adapters/workflow-files/find-secret-uses.ts');
    const { uses, warnings } = await findSecretUses('.');
    for (const warning of warnings) log.warning(plainLine(warning));
    return uses;
  },
  changedFiles: () => changedFilesOf(pullRequest, log),
});
