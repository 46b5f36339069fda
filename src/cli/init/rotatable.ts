import { stringify } from 'yaml';
import type { Problem } from '../../config/problems.ts';
import { readSettings } from '../../config/settings.ts';
import { inWorkflow, onCommandLine } from '../../config/surroundings.ts';
import { SecretValue } from '../../domain/secret-value.ts';
import type { Answers } from './answers.ts';
import { destinationsOf } from './config-file.ts';

/** The answers as the inputs of a rotation; `init` knows no secret, so that something stands for each. */
const inputsOf = (answers: Answers): Readonly<Record<string, string>> => ({
  name: answers.name,
  owner: answers.owner,
  'connect-url': answers.connectUrl,
  'tenant-id': answers.tenantId,
  'client-id': answers.clientId,
  'client-type': answers.hybrid ? 'hybrid' : 'client-credential',
  ...(answers.adminClientId === undefined
    ? { 'client-secret': 'secret' }
    : { 'admin-client-id': answers.adminClientId, 'admin-client-secret': 'secret' }),
  destinations: stringify(destinationsOf(answers)),
  ...answers.policy,
  'verify-workflow': answers.verifyWorkflow,
  'verify-repository': answers.repository,
  'github-token': 'token',
});

/** What a rotation by these answers would be refused for: each of them may be right, and all of them together wrong. */
export const wrongTogether = async (answers: Answers): Promise<readonly Problem[]> => {
  const inputs = inputsOf(answers);
  const read = await readSettings({
    read: (name) => inputs[name] ?? '',
    environment: answers.ci === 'github' ? { GITHUB_REPOSITORY: answers.owner } : {},
    surroundings: answers.ci === 'github' ? inWorkflow : onCommandLine({ changesNothing: false }),
    protect: (value) => new SecretValue(value),
    externalRun: 'init',
  });
  return 'problems' in read ? read.problems : [];
};
