import { stringify } from 'yaml';
import { printReceipt } from '../src/adapters/github/receipt-json.ts';
import { audienceOf, destinationHash } from '../src/domain/destination.ts';
import { formatMarker } from '../src/domain/marker.ts';
import { receiptName } from '../src/domain/receipt.ts';
import { sandboxClock } from '../src/sandbox/clock.ts';
import { startConnectSandbox } from '../src/sandbox/connect/sandbox.ts';
import { startGitHubSandbox } from '../src/sandbox/github/sandbox.ts';

const DAY = 86_400_000;
/** A repository holds so many variables and more. */
const PER_REPOSITORY = 10;

/** Both emulators with so many credentials that were rotated ten days ago and left in order: nothing is due. */
export const startSettledFleet = async (count: number) => {
  const clock = sandboxClock();
  const [connect, github] = await Promise.all([startConnectSandbox({ clock }), startGitHubSandbox({ clock })]);
  const owner = 'acme/ops';
  const token = 'bench-token';
  const rotatedAt = Math.floor(clock.now() / 1000) * 1000 - 10 * DAY;
  const admin = connect.seed.administrator();
  const permissions = { secrets: 'write', variables: 'write', actions: 'write', contents: 'read' } as const;
  github.addToken({ token, login: 'bot', permissions, rateLimit: 15_000 });
  github.addRepository({ fullName: owner });
  // One for all, so that the file has an anchor and aliases, as in examples/secret-rotation.yml.
  const administrator = { 'client-id': admin.clientId, 'client-secret-env': 'CONNECT_ADMIN_SECRET' };
  const credentials = Array.from({ length: count }, (_, index) => {
    const fullName = `acme/app-${Math.floor(index / PER_REPOSITORY)}`;
    const known = index % PER_REPOSITORY > 0 ? github.repository(fullName) : github.addRepository({ fullName });
    const identity = { owner, credential: `credential-${index}` };
    const destination = { repository: fullName, secret: `CONNECT_CLIENT_SECRET_${index}` };
    const nonce = index.toString(16).padStart(12, '0');
    const audience = audienceOf([destination]);
    const clientId = connect.seed.client();
    const { secret, secretId } = connect.seed.secret(clientId, {
      description: formatMarker({ ...identity, created: rotatedAt, nonce, run: `${owner}/1.1`, audience }),
      expiresAt: rotatedAt + 90 * DAY,
    });
    github.writeByHand(`${fullName}:${destination.secret}`, secret);
    const updatedAt = Math.floor(clock.now() / 1000) * 1000;
    const receipt = {
      credential: identity.credential,
      generation: { secretId, nonce, fingerprint: '0'.repeat(32) },
      runs: [{ repository: fullName, id: 1 }],
      dispatchedAt: rotatedAt,
      verifiedAt: rotatedAt,
      notes: { [destinationHash(destination)]: { nonce, witness: { kind: 'time', at: updatedAt } as const } },
    };
    known.setVariable(receiptName(identity), printReceipt(receipt));
    const connection = {
      url: connect.url,
      'tenant-id': connect.tenantId,
      'client-id': clientId,
      admin: administrator,
    };
    return [identity.credential, { connect: connection, destinations: [destination] }] as const;
  });
  const config = {
    version: 1,
    owner,
    defaults: { verify: { workflow: 'verify.yml' } },
    credentials: Object.fromEntries(credentials),
  };
  return {
    connect,
    github,
    /** What a step is given to work on all of them. */
    step: {
      workspace: { 'secret-rotation.yml': stringify(config) },
      inputs: { config: 'secret-rotation.yml', 'github-token': token },
      contexts: { 'github.repository': owner, 'github.api_url': github.apiUrl, 'github.token': '' },
      env: {
        GITHUB_REPOSITORY: owner,
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        CONNECT_ADMIN_SECRET: admin.secret,
      },
    },
    close: () => Promise.all([connect.close(), github.close()]),
  };
};
