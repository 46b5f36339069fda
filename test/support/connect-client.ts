import { inspect } from 'node:util';
import { afterEach, expect } from 'vitest';
import { createConnect } from '../../src/adapters/connect/connect.ts';
import type { ClientOptions } from '../../src/adapters/connect/credential-api.ts';
import { type CallInit, type Fetch, openConnection } from '../../src/adapters/http/connection.ts';
import { HostPauses } from '../../src/adapters/http/host-pauses.ts';

import { SecretValue } from '../../src/domain/secret-value.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import { startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import { DROP_CONNECTION, type Intercept } from '../../src/sandbox/loopback-server.ts';
import { contractChecker } from './connect-contract.ts';
import { virtualClock } from './virtual-clock.ts';

const contract = contractChecker();
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((close) => close()));
});

/** Stands for a server that closes the connection without an answer. */
export const hangUp: Intercept = async () => DROP_CONNECTION;

/** Stands for a server that never answers. */
export const keepSilent: Intercept = () => new Promise(() => {});

/** Every request, in the order in which they left, as `GET /path`; `fresh` marks those on a connection of their own. */
export interface Recording {
  requests: string[];
  /** The longest chain of calls of which each began after an answer to the one before it. */
  roundTrips: number;
}

/** Records calls, and holds them against the contract unless the test says that the world does not keep to it. */
const recorder = (recording: Recording, lawful: () => boolean) => {
  const recorded =
    (fetch: Fetch, mark: string): Fetch =>
    async (address, init: CallInit = {}) => {
      const url = new URL(address);
      recording.requests.push(`${mark}${init.method ?? 'GET'} ${url.pathname}${url.search}`);
      const depth = recording.roundTrips + 1;
      try {
        const response = await fetch(address, init);
        if (lawful()) {
          contract.check({
            method: init.method ?? 'GET',
            url: url.href,
            requestHeaders: new Headers(init.headers),
            requestBody: init.body?.toString(),
            status: response.status,
            responseHeaders: response.headers,
            responseBody: await response.clone().text(),
          });
        }
        return response;
      } finally {
        recording.roundTrips = Math.max(recording.roundTrips, depth);
      }
    };
  return recorded;
};

type Client = Partial<Pick<ClientOptions, 'clientType' | 'identity' | 'clientId' | 'tenantId'>>;

/** A sandbox with two regions, a client under test, and everything that the client let out. */
export const connectClient = async ({ callTimeoutMs = 10_000 }: { callTimeoutMs?: number } = {}) => {
  const clock = virtualClock();
  const sandbox = await startConnectSandbox({ regions: ['primary', 'consumers'], clock });
  const recording: Recording = { requests: [], roundTrips: 0 };
  let lawful = true;
  const connection = openConnection({ callTimeoutMs, maxBodyBytes: 2 ** 20, userAgent: 'test', env: {} });
  running.push(async () => {
    await connection.close();
    await sandbox.close();
  });
  const record = recorder(recording, () => lawful);
  const masked: string[] = [];
  const pauses = new HostPauses(clock);
  const own = sandbox.seed.selfRotating();

  const intercept = (region: string, put: Intercept) => {
    lawful = false;
    sandbox.server(region).intercept = put;
  };
  const connect = () =>
    createConnect({
      fetch: record(connection.fetch, ''),
      freshFetch: record(connection.freshFetch, 'fresh '),
      patience: { clock, times: protocolTimes, random: () => 0.5, pauses },
      protect: (value) => {
        masked.push(value);
        return new SecretValue(value);
      },
    });
  const clientOf = (client: Client = {}): ClientOptions => ({
    baseUrl: sandbox.server('consumers').url,
    primaryUrl: sandbox.url,
    tenantId: sandbox.tenantId,
    clientId: own.clientId,
    clientType: 'client-credential',
    identity: { role: 'self', clientId: own.clientId, secret: new SecretValue(own.secret) },
    ...client,
  });
  return {
    sandbox,
    clock,
    recording,
    masked,
    own,
    /** What all credentials of a run share. */
    connect,
    /** A client as the options say; one that rotates itself unless they do. */
    clientOf,
    /** The API of such a client, in a run of its own. */
    api: (client: Client = {}) => connect().credentialApi(clientOf(client)),
    /** Stands before a region; from then on nothing is held against the contract. */
    intercept,
    /** Answers the requests that fit by these, one after the other, instead of the sandbox. */
    answerInstead(fits: RegExp, ...answers: (Response | Intercept)[]) {
      intercept('primary', async (request, handle) => {
        const found = fits.test(`${request.method} ${new URL(request.url).pathname}`) ? answers.shift() : undefined;
        if (found === undefined) return handle(request);
        return typeof found === 'function' ? found(request, handle) : found;
      });
    },
    /** What the call rejected with; proves that no form of it holds anything that was masked, or our own secret. */
    async failure(call: Promise<unknown>): Promise<Error> {
      const error = await call.then(
        () => expect.fail('the call should fail'),
        (thrown: Error) => thrown,
      );
      const forms = [
        inspect(error, { depth: 20, showHidden: true }),
        JSON.stringify(error),
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
        String(error.stack),
      ];
      for (const secret of [...masked, own.secret]) {
        for (const form of forms) expect(form).not.toContain(secret);
      }
      return error;
    },
  };
};
