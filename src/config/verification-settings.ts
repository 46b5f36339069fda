import { type Destination, firstRepositoryOf } from '../domain/destination.ts';
import type { VerificationWorkflow } from '../ports/verifier.ts';
import type { InputReader } from './input-reader.ts';
import type { rotateInputs } from './inputs.ts';
import { readTimeout } from './policy-settings.ts';
import type { Problems } from './problems.ts';

/** The verification workflow; undefined when there is none, or something is wrong with it, which is then noted. */
export const readVerification = (
  inputs: InputReader<typeof rotateInputs>,
  destinations: readonly Destination[],
  { problems, warn }: { problems: Problems; warn: (message: string) => void },
): VerificationWorkflow | undefined => {
  const workflow = inputs.value('verify-workflow', 'workflow');
  const repository = inputs.value('verify-repository', 'repository') ?? firstRepositoryOf(destinations);
  const ref = inputs.value('verify-ref', 'ref');
  const timeout = readTimeout(inputs, 'verify-timeout', problems);
  const unverified = inputs.text('allow-unverified') === 'true';
  if (inputs.text('verify-workflow') === '') {
    // Anything but true or false is wrong already.
    if (['', 'false'].includes(inputs.text('allow-unverified'))) {
      inputs.missing(
        'verify-workflow',
        'Give its file name, or set allow-unverified to true to rotate without a proof.',
      );
    }
    for (const name of ['verify-repository', 'verify-ref'] as const) {
      if (unverified && inputs.text(name) !== '') warn(`${name} has no effect without verify-workflow.`);
    }
    return undefined;
  }
  if (unverified) warn('allow-unverified has no effect, because verify-workflow is given and will be run.');
  // One that is wrong is noted already.
  if (repository === undefined && destinations.length > 0 && inputs.text('verify-repository') === '') {
    inputs.missing('verify-repository', 'All destinations are secrets of organizations: say where the workflow runs.');
  }
  if (workflow === undefined || repository === undefined || timeout === undefined) return undefined;
  return { repository, workflow, ...(ref === undefined ? {} : { ref }), timeout };
};
