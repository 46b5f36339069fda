import { stringify } from 'yaml';
import type { Answers } from './answers.ts';
import { ACTION, secretVariableOf } from './config-file.ts';

const PLAIN = { lineWidth: 0 } as const;

/** The secret in which the token lies that writes the destinations. */
export const TOKEN_SECRET = 'ROTATION_TOKEN';

/** A minute of the hour, another for each client: on the hour everybody's schedules begin, and wait. */
const minuteOf = (clientId: string): number => 1 + (Number.parseInt(clientId.slice(0, 4), 16) % 58);

/** The GitHub secret in which the secret of whoever acts lies. */
const sourceSecret = (answers: Answers): string =>
  answers.adminClientId === undefined ? answers.secretName : secretVariableOf(answers);

/** The workflow that rotates by the config file. */
export const rotateWorkflow = (answers: Answers, config: string): string => {
  const { environments, inRepository, adminClientId, clientId } = answers;
  // A client that rotates itself reads its secret where it is written.
  const [environment] = inRepository || adminClientId !== undefined ? [] : environments;
  const place = environment === undefined ? {} : { environment };
  return stringify(
    {
      name: 'Rotate client secrets',
      on: { schedule: [{ cron: `${minuteOf(clientId)} 5 * * *` }], workflow_dispatch: null },
      permissions: { actions: 'read', contents: 'read' },
      concurrency: { group: 'rotate-client-secrets', queue: 'max' },
      jobs: {
        rotate: {
          'runs-on': 'ubuntu-latest',
          ...place,
          steps: [
            { uses: 'actions/checkout@v7', with: { 'persist-credentials': false } },
            {
              uses: `${ACTION}@v1`,
              with: { config, 'github-token': `\${{ secrets.${TOKEN_SECRET} }}` },
              env: { [secretVariableOf(answers)]: `\${{ secrets.${sourceSecret(answers)} }}` },
            },
          ],
        },
      },
    },
    PLAIN,
  ).replace('workflow_dispatch: null', 'workflow_dispatch:');
};

/** Jobs that prove the secret in each of its places: one for the repository's own, one for all environments. */
const proofs = ({ environments, inRepository }: Answers, steps: readonly object[]): object => {
  const job = { 'runs-on': 'ubuntu-latest', steps };
  const [environment, second] = environments;
  if (environment === undefined) return { verify: job };
  const inEnvironments =
    second === undefined
      ? { environment, ...job }
      : { strategy: { matrix: { environment: environments } }, environment: `\${{ matrix.environment }}`, ...job };
  return inRepository ? { repository: job, environments: inEnvironments } : { verify: inEnvironments };
};

/** The workflow that proves what the consumer holds; it belongs in the consumer's repository. */
export const verifyWorkflow = (answers: Answers): string => {
  const { connectUrl, clientId, hybrid, secretName } = answers;
  const input = { required: true };
  const proof = {
    uses: `${ACTION}/verify@v1`,
    with: {
      'connect-url': connectUrl,
      'client-id': clientId,
      ...(hybrid ? { 'client-type': 'hybrid' } : {}),
      'client-secret': `\${{ secrets.${secretName} }}`,
      'correlation-id': `\${{ inputs.correlation-id }}`,
      fingerprint: `\${{ inputs.fingerprint }}`,
    },
  };
  return stringify(
    {
      name: 'Verify client secrets',
      on: {
        workflow_dispatch: { inputs: { credential: input, 'correlation-id': { ...input }, fingerprint: { ...input } } },
      },
      'run-name': `Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}`,
      permissions: {},
      jobs: proofs(answers, [proof]),
    },
    { ...PLAIN, aliasDuplicateObjects: false },
  );
};
