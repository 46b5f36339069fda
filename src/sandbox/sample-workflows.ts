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

const verify = ({ connect, github }: SandboxSeed): string => `name: Verify client secrets
on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}
permissions: {}
jobs:
  repository:
    runs-on: ubuntu-latest
    steps: &proof
      - uses: acme/rotate-client-secrets/verify@v1
        with:
          connect-url: ${connect.url}
          client-id: ${connect.clientId}
          client-secret: \${{ secrets.CONNECT_CLIENT_SECRET }}
          correlation-id: \${{ inputs.correlation-id }}
          fingerprint: \${{ inputs.fingerprint }}
  environment:
    runs-on: ubuntu-latest
    environment: ${github.environment}
    steps: *proof
`;

/** The files of a repository that rotates its own secret and proves it. */
export const workflowFiles = (seed: SandboxSeed): Record<string, string> => ({
  [`.github/workflows/${ROTATE_WORKFLOW}`]: rotate(seed),
  [`.github/workflows/${VERIFY_WORKFLOW}`]: verify(seed),
});
