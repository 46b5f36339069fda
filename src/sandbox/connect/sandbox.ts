import { randomUUID } from 'node:crypto';
import { type SandboxClock, sandboxClock } from '../clock.ts';
import { type LoopbackServer, serveOnLoopback } from '../loopback-server.ts';
import { apiRoutes } from './api-routes.ts';
import { openDatabase, settingOf } from './database.ts';
import { type Fault, Faults, type PlannedFault } from './faults.ts';
import { IdentityService } from './identity-service.ts';
import type { Change, Lag } from './propagation.ts';
import { cryptographicBytes, guid, type RandomBytes } from './random.ts';
import type { Region } from './region.ts';
import type { SecretRecord } from './secrets.ts';
import { Seed } from './seed.ts';
import { newSigningKey, readSigningKey, type SigningAlgorithm, type SigningKey } from './signing-key.ts';

/** The tenant and its regions; one region that knows everything at once unless told. */
export interface ConnectSandboxOptions {
  /** The machine's time unless it is given. */
  clock?: SandboxClock;
  /** A file that keeps the state across restarts; in memory unless it is given. */
  database?: string;
  /** Of the tenant; a file keeps the one that it has. */
  tenantId?: string;
  /** The names of the regions; the first is the primary. */
  regions?: readonly [string, ...string[]];
  /** Of the regions, in their order; any free port where there is none. */
  ports?: readonly number[];
  lag?: Partial<Lag>;
  /** True: a region takes the tokens of the others. Undocumented, so the strict reading holds unless it is set. */
  sharesTokens?: boolean;
  /** Of any type in the tenant; 50,000 unless it is given. */
  maxClients?: number;
  /** Where ids and secret values come from. */
  random?: RandomBytes;
  /** Of new keys: ES256, which costs nothing to make, or RS256. */
  signingAlgorithm?: SigningAlgorithm;
}

/** What happened to a secret, and when. */
interface SecretEvent {
  change: Change;
  at: number;
  secretId: number;
}

/** The emulated credential API while it runs. */
export interface ConnectSandbox {
  /** Of the primary region, without a slash at the end. */
  readonly url: string;
  readonly regionUrls: Readonly<Record<string, string>>;
  readonly tenantId: string;
  readonly clock: SandboxClock;
  readonly seed: Seed;
  /** The server of a region, the primary's unless one is named. Its `intercept` stands before everything. */
  server(region?: string): LoopbackServer;
  /** The secrets that the client has now, by id, expired ones too. */
  secretsOf(clientId: string): SecretRecord[];
  /** Everything that ever happened to the client's secrets, oldest first. */
  historyOf(clientId: string): SecretEvent[];
  /** Whether the token endpoint of the region, the primary's unless one is named, would take this value now. */
  accepts(clientId: string, value: string, region?: string): boolean;
  /** In one region, or in all of them when none is named. Holds for writes under way, too. */
  setLag(lag: Partial<Lag>, region?: string): void;
  /** The next request that fits fails, once. */
  failNext(fault: Fault): PlannedFault;
  /** Faults that nothing has met. */
  pendingFaults(): readonly Fault[];
  close(): Promise<void>;
}

/** Starts the credential API on loopback, one server a region over one state. */
export const startConnectSandbox = async (options: ConnectSandboxOptions = {}): Promise<ConnectSandbox> => {
  const { clock = sandboxClock(), random = cryptographicBytes, regions: names = ['primary'] } = options;
  const { signingAlgorithm = 'ES256', ports = [], lag = {}, sharesTokens = false, maxClients = 50_000 } = options;
  const [primary] = names;
  const database = openDatabase(options.database ?? ':memory:');
  const tenantId = settingOf(database, 'tenant', () => options.tenantId?.toLowerCase() ?? guid(random));
  const service = new IdentityService({ database, clock, random, maxClients });
  service.propagation.set(lag);
  const faults = new Faults();
  const servers = new Map<string, LoopbackServer>();

  const server = (name = primary): LoopbackServer => {
    const found = servers.get(name);
    if (!found) throw new RangeError(`there is no region ${name}, only ${names.join(', ')}`);
    return found;
  };
  const known = (name: string): string => {
    server(name);
    return name;
  };
  const regionCalled = (name: string): Region => {
    let key: SigningKey | undefined;
    const readKey = () => {
      const id = settingOf(database, `key id ${name}`, () => randomUUID());
      return readSigningKey(
        settingOf(database, `key ${name}`, () => newSigningKey(signingAlgorithm)),
        id,
      );
    };
    const region: Region = {
      name,
      isPrimary: name === primary,
      tenantId,
      service,
      url: () => server(name).url,
      issuer: () => `${server(name).url}/identity`,
      trusted: () => (sharesTokens ? regions : [region]),
      signingKey() {
        key ??= readKey();
        return key;
      },
    };
    return region;
  };
  const regions = names.map(regionCalled);

  for (const [index, region] of regions.entries()) {
    const { name } = region;
    const routes = apiRoutes(region);
    const handler = faults.before(
      (request) => routes.fetch(request),
      name,
      () => guid(random),
    );
    servers.set(name, await serveOnLoopback({ handler, clock, port: ports[index] ?? 0 }));
  }

  return {
    url: server().url,
    regionUrls: Object.fromEntries([...servers].map(([name, { url }]) => [name, url])),
    tenantId,
    clock,
    seed: new Seed(service),
    server,
    secretsOf: (clientId) =>
      service.secrets
        .list(clientId.toLowerCase())
        .map(({ id, description, expiresAt }) => ({ id, description, expiresAt })),
    historyOf: (clientId) =>
      service.secrets
        .versions(clientId.toLowerCase())
        .map(({ change, at, id: secretId }) => ({ change, at, secretId })),
    accepts: (clientId, value, region = primary) =>
      service.authenticate(clientId.toLowerCase(), value, known(region)) !== undefined,
    setLag: (changed, region) => service.propagation.set(changed, region && known(region)),
    failNext: (fault) => faults.plan(fault),
    pendingFaults: () => faults.pending(),
    async close() {
      await Promise.all([...servers.values()].map((running) => running.close()));
      if (database.isOpen) database.close();
    },
  };
};
