import type { Destination } from '../domain/destination.ts';
import type { InputReader, InputSource } from './input-reader.ts';
import type { rotateInputs } from './inputs.ts';
import type { Problems } from './problems.ts';

/** A client that reads its secret where no destination writes would authenticate with a dead one next time. */
export const checkSource = (
  inputs: InputReader<typeof rotateInputs>,
  { GITHUB_REPOSITORY }: InputSource['environment'],
  destinations: readonly Destination[],
  { problems, warn }: { problems: Problems; warn: (message: string) => void },
): void => {
  const external = inputs.value('allow-external-source', 'flag');
  if (inputs.secret('client-secret') === undefined || destinations.length === 0 || external !== false) return;
  const here = GITHUB_REPOSITORY?.trim().toLowerCase();
  const visible = destinations.filter(({ repository }) => repository.toLowerCase() === here);
  if (visible.length === 0) {
    const place = here
      ? `the repository that runs this, ${GITHUB_REPOSITORY}`
      : 'the repository that runs this, which is unknown';
    problems.add({
      input: 'client-secret',
      message: `client-secret cannot be read again after this rotation: no destination is in ${place}.`,
      hint: 'Add the GitHub secret that client-secret comes from to the destinations, or set allow-external-source to true if it comes from elsewhere and is updated there.',
    });
    return;
  }
  const environments = visible.flatMap(({ environment }) => (environment === undefined ? [] : [environment]));
  if (environments.length < visible.length) return;
  // Which environment the job has is told to nobody, so that this may be right.
  const named = [...new Set(environments)].map((environment) => `environment: ${problems.quote(environment)}`);
  warn(
    `All destinations in ${GITHUB_REPOSITORY} are secrets of environments. This job must have ${named.join(' or ')}, ` +
      'so that client-secret reads the secret that is rotated: any other would be dead in the next run. ' +
      'If client-secret comes from elsewhere and is updated there, set allow-external-source to true.',
  );
};
