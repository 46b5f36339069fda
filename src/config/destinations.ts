import { type Destination, destinationLabel } from '../domain/destination.ts';
import { parseCredentialName } from './github-names.ts';
import type { CredentialReader, InputSource } from './input-reader.ts';
import type { Problems } from './problems.ts';

/** The destinations, as a list or the short way for one; empty when something is wrong with them, which is then noted. */
export const readDestinations = async (
  inputs: CredentialReader,
  { GITHUB_REPOSITORY }: InputSource['environment'],
  problems: Problems,
): Promise<readonly Destination[]> => {
  // `action.yml` fills in the repository of the workflow, so that one does not count as given.
  const repositoryGiven = !['', GITHUB_REPOSITORY?.trim()].includes(inputs.text('repository'));
  const listed = inputs.text('destinations');
  const short = (['secret-name', 'environment'] as const).filter((name) => inputs.text(name) !== '');
  if (listed !== '') {
    for (const name of [...short, ...(repositoryGiven ? (['repository'] as const) : [])]) {
      problems.add({
        input: name,
        message: `${name} is given beside destinations; expected one of the two.`,
        hint: `Say it in the list, and leave ${name} out.`,
      });
    }
    const { readDestinationsInput } = await import('./destinations-input.ts');
    return readDestinationsInput(inputs.lines('destinations'), problems);
  }
  const secret = inputs.value('secret-name', 'secret-name');
  const repository = inputs.value('repository', 'repository');
  const environment = inputs.value('environment', 'environment');
  if (inputs.text('secret-name') === '') inputs.missing('secret-name', 'Give secret-name, or a list of destinations.');
  if (repository === undefined && !repositoryGiven && !GITHUB_REPOSITORY) {
    inputs.missing('repository', 'Outside of GitHub Actions it has no default: give it as owner/name.');
  }
  if (secret === undefined || repository === undefined) return [];
  return [{ repository, ...(environment === undefined ? {} : { environment }), secret }];
};

/** The name of the credential: as given, or the only destination as printed. */
export const readName = (
  inputs: CredentialReader,
  destinations: readonly Destination[],
  problems: Problems,
): string | undefined => {
  if (inputs.text('name') !== '') return inputs.value('name', 'credential-name');
  const [only, second] = destinations;
  if (!only) return undefined;
  if (second) {
    inputs.missing('name', 'With several destinations the credential needs a name, such as ingest-prod.');
    return undefined;
  }
  const label = destinationLabel(only);
  if ('value' in parseCredentialName(label)) return label;
  problems.add({
    input: 'name',
    message: `name is missing, and its default would be ${problems.quote(label)}; expected at most 100 letters, digits and ._/#:-.`,
    hint: 'Give a name, such as ingest-prod.',
  });
  return undefined;
};
