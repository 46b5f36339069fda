/** A job with the `verify` action, from `runs-on` on. */
export const verifyJob = (connectUrl: string, clientId: string, environment?: string, type = 'client-credential') => `
    runs-on: ubuntu-latest${environment === undefined ? '' : `\n    environment: ${environment}`}
    steps:
      - uses: acme/rotate-client-secrets/verify@v1
        with:
          connect-url: ${connectUrl}
          client-id: ${clientId}
          client-type: ${type}
          client-secret: \${{ secrets.CONNECT_CLIENT_SECRET }}
          correlation-id: \${{ inputs.correlation-id }}
          fingerprint: \${{ inputs.fingerprint }}
`;

/** The workflow that the runs of this scenario belong to; they are started by hand, not by the emulator. */
export const ROTATE = 'on: workflow_dispatch\njobs: { rotate: { runs-on: ubuntu-latest, steps: [] } }\n';

/** A verification workflow whose jobs are given. */
export const verificationWorkflow = (jobs: string) => `name: Verify
on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}
permissions: {}
jobs:
${jobs}`;
