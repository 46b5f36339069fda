import { stringify } from 'yaml';
import { isVariable } from '../../config/variables.ts';
import type { Answers } from './answers.ts';

/** Where the action and its schema are published. */
export const ACTION = 'OWNER/rotate-client-secrets';

const HEAD = `# Which client secrets are kept fresh, and where they go. No secret stands in this file.
# yaml-language-server: $schema=https://raw.githubusercontent.com/${ACTION}/v1/schema/secret-rotation.schema.json
`;

/** The environment variable that holds the secret of whoever acts. */
export const secretVariableOf = ({ adminClientId, secretName }: Answers): string => {
  if (adminClientId !== undefined) return 'CONNECT_ADMIN_SECRET';
  return isVariable(secretName) ? secretName : 'CONNECT_CLIENT_SECRET';
};

/** Where the secret lies in its repository. */
export const placesOf = ({ environments, inRepository }: Answers): readonly { readonly environment?: string }[] => [
  ...(inRepository ? [{}] : []),
  ...environments.map((environment) => ({ environment })),
];

/** Where it is written, as a config file says it. */
export const destinationsOf = (answers: Answers): readonly object[] =>
  placesOf(answers).map((place) => ({ repository: answers.repository, ...place, secret: answers.secretName }));

/** The config file that says what was answered. */
export const configText = (answers: Answers): string => {
  const { name, owner, repository, connectUrl, tenantId, clientId, hybrid } = answers;
  const variable = secretVariableOf(answers);
  const actor =
    answers.adminClientId === undefined
      ? { 'client-secret-env': variable }
      : { admin: { 'client-id': answers.adminClientId, 'client-secret-env': variable } };
  const file = {
    version: 1,
    owner,
    credentials: {
      [name]: {
        connect: {
          url: connectUrl,
          'tenant-id': tenantId,
          'client-id': clientId,
          ...(hybrid ? { 'client-type': 'hybrid' } : {}),
          ...actor,
        },
        destinations: destinationsOf(answers),
        verify: { workflow: answers.verifyWorkflow, repository },
        ...answers.policy,
      },
    },
  };
  return HEAD + stringify(file, { lineWidth: 0 });
};
