import { afterEach, expect } from 'vitest';
import { createGitHub, type GitHub, type GitHubOptions } from '../../../src/adapters/github/github.ts';
import { bodyLimits, openConnection } from '../../../src/adapters/http/connection.ts';
import { RotationError } from '../../../src/domain/errors.ts';
import { SecretValue } from '../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../src/domain/times.ts';
import type { Fence } from '../../../src/ports/destination-store.ts';
import type { SandboxClock } from '../../../src/sandbox/clock.ts';
import { type GitHubSandbox, startGitHubSandbox } from '../../../src/sandbox/github/sandbox.ts';
import type { Permissions } from '../../../src/sandbox/github/token.ts';
import { type Handler, type LoopbackServer, serveOnLoopback } from '../../../src/sandbox/loopback-server.ts';
import { githubContractChecker, type WatchedTraffic, watchTraffic } from '../../support/github-contract.ts';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.ts';

export const TOKEN = 'github_pat_11AAAAAAA0123456789_rotation';
export const RUN_TOKEN = 'ghs_0123456789run';
export const START = Date.parse('2026-11-23T08:00:00Z');

export const everything: Permissions = {
  actions: 'write',
  contents: 'read',
  environments: 'write',
  secrets: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  agent_secrets: 'write',
  organization_secrets: 'write',
  organization_dependabot_secrets: 'write',
  organization_codespaces_secrets: 'write',
  organization_agent_secrets: 'write',
  variables: 'write',
};

/** Everything but one permission. */
export const without = (permission: keyof Permissions): Permissions =>
  Object.fromEntries(Object.entries(everything).filter(([name]) => name !== permission));

export const workflowFile = `
on:
  workflow_dispatch:
    inputs: { credential: {required: true}, correlation-id: {required: true}, fingerprint: {required: true} }
jobs: { verify: { runs-on: ubuntu-latest, steps: [ { run: 'true' } ] } }
`;

const check = githubContractChecker();
const running: (() => Promise<void>)[] = [];
const watched: { traffic: WatchedTraffic; sandbox: GitHubSandbox }[] = [];

afterEach(async () => {
  const seen = watched.splice(0);
  await Promise.all(running.splice(0).map((close) => close()));
  for (const { traffic, sandbox } of seen) {
    expect(traffic.violations).toEqual([]);
    expect(sandbox.pendingFaults()).toEqual([]);
  }
});

/** An emulator's clock that shows virtual time. */
const clockOf = (time: VirtualClock): SandboxClock => ({
  now: () => time.now(),
  advance: (ms) => time.advance(ms),
});

/** The adapter against any address, in virtual time, without jitter. */
export const connectTo = (apiUrl: string, time: VirtualClock, more: Partial<GitHubOptions> = {}): GitHub => {
  const connection = openConnection({
    callTimeoutMs: protocolTimes.call,
    maxBodyBytes: bodyLimits.github,
    userAgent: 'rotate-client-secrets/test',
    env: {},
  });
  running.push(() => connection.close());
  return createGitHub({
    apiUrl,
    token: new SecretValue(TOKEN),
    runToken: new SecretValue(RUN_TOKEN),
    fetch: connection.fetch,
    clock: time,
    times: protocolTimes,
    pace: 'polite',
    userAgent: 'rotate-client-secrets/test',
    random: () => 0.5,
    ...more,
  });
};

export interface Fixture {
  sandbox: GitHubSandbox;
  github: GitHub;
  time: VirtualClock;
  /** `GET /repos/acme/ingest` of every request, in order. */
  requests(): string[];
}

/** The adapter against the emulator, every exchange held against GitHub's description. */
export const github = async (
  options: {
    permissions?: Permissions;
    ghes?: boolean;
    repositories?: string[];
    rateLimit?: number;
  } & Partial<GitHubOptions> = {},
): Promise<Fixture> => {
  const { permissions = everything, ghes = false, repositories, rateLimit, ...more } = options;
  const time = virtualClock(START);
  const sandbox = await startGitHubSandbox({ clock: clockOf(time), ghes });
  running.push(() => sandbox.close());
  sandbox.addRepository({
    fullName: 'acme/ingest',
    environments: [{ name: 'production' }, { name: 'a/b c' }],
    files: { '.github/workflows/verify.yml': workflowFile },
    branches: { release: { '.github/workflows/verify.yml': workflowFile } },
  });
  const seen = { ...(repositories ? { repositories } : {}), ...(rateLimit === undefined ? {} : { rateLimit }) };
  sandbox.addToken({ token: TOKEN, login: 'rotator', permissions, ...seen });
  sandbox.addToken({ token: RUN_TOKEN, login: 'runner', permissions: { actions: 'read' } });
  const traffic = watchTraffic(sandbox.server, check);
  watched.push({ traffic, sandbox });
  return {
    sandbox,
    time,
    github: connectTo(sandbox.apiUrl, time, more),
    requests: () => traffic.exchanges.map(({ method, url }) => `${method} ${new URL(url).pathname}`),
  };
};

/** A server that answers as a test says. */
export const serve = async (time: VirtualClock, handler: Handler): Promise<LoopbackServer> => {
  const server = await serveOnLoopback({ handler, clock: clockOf(time) });
  running.push(() => server.close());
  return server;
};

/** A fence that lets everything pass for thirty seconds and counts how often it was asked. */
export const openFence = (time: VirtualClock): Fence & { asked: number[] } => {
  const asked: number[] = [];
  return {
    asked,
    async ready() {},
    async pass() {
      asked.push(time.now());
      return time.now() + protocolTimes.fence;
    },
  };
};

/** What a rejected call threw. */
export const failure = async (call: Promise<unknown>): Promise<RotationError> => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof RotationError) return error;
  throw new Error('no RotationError was thrown', { cause: error });
};
