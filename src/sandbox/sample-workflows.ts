import type { SandboxSeed } from './sandbox-seed.ts';

/** File name of the workflow that rotates. */
export const ROTATE_WORKFLOW = 'rotate.yml';
const VERIFY_WORKFLOW = 'verify-connect.yml';

const rotate = ({ connect, github }: SandboxSeed): string => `name: Rotate client secrets
on:
  schedule: [{ cron: '17 5 * * *' }]
  workflow_dispatch:
permissions: { actions: read }
concurrency: { group: rotate-client-secrets, queue: max }
jobs:
  rotate:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/rotate-client-secrets@v1
        with:
          name: ingest-prod
          connect-url: ${connect.url}
          tenant-id: ${connect.tenantId}
          client-id: ${connect.clientId}
          client-secret: \${{ secrets.CONNECT_CLIENT_SECRET }}
          destinations: |
            - { repository: ${github.repository}, secret: CONNECT_CLIENT_SECRET }
            - { repository: ${github.repository}, environment: ${github.environment}, secret: CONNECT_CLIENT_SECRET }
          verify-workflow: ${VERIFY_WORKFLOW}
          grace-period: 0s
          retire-ids: ${connect.secretId}
          github-token: \${{ secrets.ROTATION_TOKEN }}
`;

/** Jobs that prove a secret each, by their names and the environments that they read it in. */
type Jobs = readonly { readonly name: string; readonly environment?: string }[];

const verify = ({ connect }: SandboxSeed, jobs: Jobs): string => `name: Verify client secrets
on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}
permissions: {}
jobs:
${jobs
  .map(
    ({ name, environment }) => `  ${name}:
    runs-on: ubuntu-latest
${environment === undefined ? '' : `    environment: ${environment}\n`}    steps:
      - uses: acme/rotate-client-secrets/verify@v1
        with:
          connect-url: ${connect.url}
          client-id: ${connect.clientId}
          client-secret: \${{ secrets.CONNECT_CLIENT_SECRET }}
          correlation-id: \${{ inputs.correlation-id }}
          fingerprint: \${{ inputs.fingerprint }}
`,
  )
  .join('')}`;

/** Which of the two secrets, the repository's and its environment's, are read by a consumer. */
export type Consumers = 'of both' | 'of either';

/**
 * Of both, each has a job that proves it. Of either, one job reads the secret of the environment and, as long as that has
 * none, the one of the repository: whichever of them somebody rotates who tries it, it proves that one.
 */
const jobsOf: Readonly<Record<Consumers, (seed: SandboxSeed) => Jobs>> = {
  'of both': ({ github }) => [{ name: 'repository' }, { name: 'environment', environment: github.environment }],
  'of either': ({ github }) => [{ name: 'consumer', environment: github.environment }],
};

/** The files of a repository that rotates its own secret and proves it. */
export const workflowFiles = (seed: SandboxSeed, consumers: Consumers): Record<string, string> => ({
  [`.github/workflows/${ROTATE_WORKFLOW}`]: rotate(seed),
  [`.github/workflows/${VERIFY_WORKFLOW}`]: verify(seed, jobsOf[consumers](seed)),
});
