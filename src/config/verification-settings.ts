import { type Destination, firstRepositoryOf } from '../domain/destination.ts';
import type { VerificationWorkflow } from '../ports/verifier.ts';
import type { CredentialReader } from './input-reader.ts';
import { readTimeout } from './policy-settings.ts';

/** One verification workflow; undefined when something is wrong with it, which is then noted. */
const readOne = (given: CredentialReader, destinations: readonly Destination[]): VerificationWorkflow | undefined => {
  const workflow = given.value('verify-workflow', 'workflow');
  const repository = given.value('verify-repository', 'repository') ?? firstRepositoryOf(destinations);
  const ref = given.value('verify-ref', 'ref');
  const timeout = readTimeout(given, 'verify-timeout');
  if (given.text('verify-workflow') === '') return undefined;
  // One that is wrong is noted already.
  if (repository === undefined && destinations.length > 0 && !given.has('verify-repository')) {
    given.missing('verify-repository', 'All destinations are secrets of organizations: say where the workflow runs.');
  }
  if (workflow === undefined || repository === undefined || timeout === undefined) return undefined;
  return { repository, workflow, ...(ref === undefined ? {} : { ref }), timeout };
};

/**
 * The verification workflows, each read by a reader of its own; fewer than there are when something is wrong with one.
 * Without any, rotating unverified must have been allowed.
 */
export const readVerifications = (
  given: CredentialReader,
  each: readonly CredentialReader[],
  destinations: readonly Destination[],
  warn: (message: string) => void,
): readonly VerificationWorkflow[] => {
  const { label, text } = given;
  const read = each.flatMap((one) => readOne(one, destinations) ?? []);
  const allowed = text('allow-unverified');
  if (each.some((one) => one.text('verify-workflow') !== '')) {
    if (allowed === 'true') {
      warn(`${label('allow-unverified')} has no effect, because ${label('verify-workflow')} is given and will be run.`);
    }
    return read;
  }
  // Anything but true or false is wrong already.
  if (['', 'false'].includes(allowed)) {
    const hint = `Give its file name, or set ${label('allow-unverified')} to true to rotate without a proof.`;
    given.missing('verify-workflow', hint);
  }
  for (const name of ['verify-repository', 'verify-ref'] as const) {
    if (allowed === 'true' && text(name) !== '') {
      warn(`${label(name)} has no effect without ${label('verify-workflow')}.`);
    }
  }
  return read;
};
