import { plainLine } from '../adapters/report/untrusted.ts';
import type { Checkout } from '../app/with-places.ts';
import { asRotationError } from '../domain/errors.ts';
import type { PullRequest } from '../ports/pull-request.ts';
import type { CheckHost } from './check-host.ts';

/** The folder that this job works in, and what the pull request changes of it. What reads it is loaded when it is asked. */
export const inCheckout = (pullRequest: PullRequest | undefined, { log }: CheckHost): Checkout => ({
  async findUses() {
    const { findSecretUses } = await import('../adapters/workflow-files/find-secret-uses.ts');
    const { uses, warnings } = await findSecretUses('.');
    const [only, second] = warnings.map((warning) => plainLine(warning));
    // One for all: GitHub shows few warnings of a step, and secrets that end need them.
    const places = `In ${warnings.length} places the checkout could not be read; they stand with what was not looked at.`;
    if (second !== undefined) log.warning(places);
    else if (only !== undefined) log.warning(only);
    return { found: uses, leftOut: warnings };
  },
  async changedFiles() {
    try {
      return { found: (await pullRequest?.changedFiles()) ?? new Set(), leftOut: [] };
    } catch (error) {
      const { message, hint } = asRotationError(error);
      return { found: new Set(), leftOut: [`Which files the pull request changes is not known: ${message} ${hint}`] };
    }
  },
});
