import type { GitHub } from '../../../../src/adapters/github/github.ts';
import { appTokens } from '../../../../src/adapters/github/github-app/app-tokens.ts';
import type { Use } from '../../../../src/adapters/github/github-app/scopes.ts';
import { firstRepositoryOf } from '../../../../src/domain/destination.ts';
import { SecretValue } from '../../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../../src/domain/times.ts';
import type { Installation } from '../../../../src/sandbox/github/apps.ts';
import type { GitHubSandbox } from '../../../../src/sandbox/github/sandbox.ts';
import type { Permissions } from '../../../../src/sandbox/github/token.ts';
import { appKeys } from '../../../support/app-keys.ts';
import type { VirtualClock } from '../../../support/virtual-clock.ts';
import { connectTo, everything, github } from '../github-fixture.ts';

export const CLIENT_ID = 'Iv23liRotationBot0001';
export const keys = appKeys();

export const granted: Permissions = { ...everything, metadata: 'read' };

export const ingest = { repository: 'acme/ingest', secret: 'NAME' };
export const production = { repository: 'acme/ingest', environment: 'production', secret: 'NAME' };
export const billing = { repository: 'acme/billing', secret: 'NAME' };
export const foreign = { repository: 'Globex/App', secret: 'NAME' };

/** A credential with these destinations, verified and receipted in the first one's repository. */
export const use = (...destinations: [Use['destinations'][number], ...Use['destinations'][number][]]): Use => {
  const repository = firstRepositoryOf(destinations) ?? 'acme/ingest';
  const verifications = [{ repository, workflow: 'verify.yml', timeout: 60_000 }];
  const needs = { receiptNeeded: true, waitForRuns: false, purpose: 'rotate' } as const;
  return { destinations, verifications, receiptRepository: repository, ...needs };
};

export interface AppFixture {
  readonly sandbox: GitHubSandbox;
  readonly github: GitHub;
  readonly time: VirtualClock;
  /** That of `acme`. */
  readonly installation: Installation;
  /** Everything that was masked so far. */
  readonly masked: string[];
  /** `GET /path` of every request so far, in order. */
  requests(): string[];
  /** Paths of the requests about the app itself. */
  appRequests(): string[];
}

interface AppFixtureOptions {
  uses?: readonly Use[];
  permissions?: Permissions;
  repositories?: readonly string[];
  clientId?: string;
  pem?: string;
  ghes?: boolean;
}

/** The adapter as a GitHub App that is installed for `acme`, an organization, and for `Globex`, a person. */
export const asApp = async (options: AppFixtureOptions = {}): Promise<AppFixture> => {
  const { uses = [use(ingest)], permissions = granted, repositories, ghes = false } = options;
  const { sandbox, time, requests } = await github({ ghes });
  sandbox.addRepository({ fullName: 'acme/billing' });
  sandbox.addRepository({ fullName: 'Globex/App' });
  for (const place of ['acme/ingest', 'acme/ingest#production', 'acme/billing', 'Globex/App']) {
    sandbox.writeByHand(`${place}:NAME`, 'by hand');
  }
  const app = sandbox.addApp({ slug: 'rotation-bot', clientId: CLIENT_ID, publicKeys: [keys.publicKey] });
  const installation = sandbox.install({
    app,
    owner: 'acme',
    permissions,
    ...(repositories ? { repositories } : {}),
  });
  sandbox.install({ app, owner: 'Globex', ownerType: 'User', permissions });
  const masked: string[] = [];
  const protect = (value: string): SecretValue => {
    masked.push(value);
    return new SecretValue(value);
  };
  const { clientId = CLIENT_ID, pem = keys.pem } = options;
  const token = appTokens({
    app: { clientId, privateKey: new SecretValue(pem) },
    clock: time,
    times: protocolTimes,
    protect,
    uses,
  });
  return {
    sandbox,
    time,
    installation,
    masked,
    github: connectTo(sandbox.apiUrl, time, { token }),
    requests,
    appRequests: () => requests().filter((one) => /installation/.test(one)),
  };
};
