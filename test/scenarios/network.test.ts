import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { runAction } from '../support/action-process.ts';
import { findLeaks, withoutMaskCommands } from '../support/leak-scan.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { type Certificate, certificateFor, makeAuthority, serveProxy, serveTls } from '../support/tls-servers.ts';

const hosts = ['connect.test', 'github.test'] as const;
const PASSWORD = 'hunter2-of-the-proxy';

let authority: Certificate;
let certificates: Record<string, Certificate>;

beforeAll(async () => {
  authority = await makeAuthority();
  certificates = Object.fromEntries(
    await Promise.all(hosts.map(async (host) => [host, await certificateFor(host, { authority })] as const)),
  );
});

/** Both emulators behind HTTPS, under names that only a proxy knows; as a company's network would have it. */
const network = async (world: Scenario) => {
  const inside = { 'connect.test': world.connect.url, 'github.test': world.github.apiUrl };
  const seen: string[] = [];
  const to =
    (host: (typeof hosts)[number]): RequestListener =>
    async (request, response) => {
      seen.push(`${host} ${request.method}`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = Object.entries(request.headers).flatMap(([name, value]) =>
        ['host', 'connection', 'transfer-encoding', 'content-length'].includes(name)
          ? []
          : [[name, String(value)] as [string, string]],
      );
      const answer = await fetch(`${inside[host]}${request.url}`, {
        method: request.method ?? 'GET',
        headers,
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      });
      const text = (await answer.text()).replaceAll(inside[host], `https://${host}`);
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
        date: answer.headers.get('date') ?? '',
      });
      response.end(text);
    };
  const servers = await Promise.all(hosts.map(async (host) => serveTls(certificates[host] ?? authority, to(host))));
  const ports = new Map(hosts.map((host, index) => [`${host}:443`, servers[index]?.port]));
  const proxy = await serveProxy({ portOf: (target) => ports.get(target), credentials: `me:${PASSWORD}` });
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const file = join(folder, 'authority.pem');
  writeFileSync(file, authority.cert);
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([...servers, proxy].map((server) => server.close()));
  });
  return { seen, proxy, file, address: `http://me:${PASSWORD}@127.0.0.1:${proxy.port}` };
};

const inputsFor = (world: Scenario) => ({
  ...world.inputs,
  'connect-url': 'https://connect.test',
  'connect-primary-url': 'https://connect.test',
  'github-api-url': 'https://github.test',
  'verify-workflow': '',
  'allow-unverified': 'true',
  'client-secret': world.client.secret,
});

it('rotates through a proxy that asks for a password, with an authority that only NODE_EXTRA_CA_CERTS knows', async () => {
  const world = await scenario();
  const { seen, proxy, file, address } = await network(world);
  const run = await world.runWith(inputsFor(world), { HTTPS_PROXY: address, NODE_EXTRA_CA_CERTS: file });
  expect(run.credential).toMatchObject({ status: 'rotated' });
  expect(world.everyDestinationWorks()).toBe(true);
  expect(seen).toContain('github.test PUT');
  expect(new Set(proxy.tunnels.map(({ target }) => target))).toEqual(new Set(['connect.test:443', 'github.test:443']));
  // Nothing from Node or a library either, such as a warning of something experimental.
  expect(run.stderr).toBe('');
  expect(world.leaks()).toEqual([]);
  expect(findLeaks([PASSWORD, `me:${PASSWORD}`], { stdout: withoutMaskCommands(run.stdout), ...run.files })).toEqual(
    [],
  );
});

const verify = (world: Scenario, env: Record<string, string>) =>
  runAction({
    action: 'verify',
    inputs: {
      'connect-url': 'https://connect.test',
      'client-id': world.client.clientId,
      'client-secret': world.client.secret,
    },
    contexts: {},
    env: { GITHUB_ACTIONS: 'true', ...env },
  });

it.each([
  ['no authority', {}, /CONFIG_INVALID::.*certificate of connect\.test.*is not trusted \(\w+\).*NODE_EXTRA_CA_CERTS/],
  ['NODE_TLS_REJECT_UNAUTHORIZED=0', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /CONFIG_INVALID::.*is not trusted/],
])('gives nothing to a server that is not trusted, with %s', async (_, more, told) => {
  const world = await scenario();
  const { seen, address } = await network(world);
  const run = await verify(world, { HTTPS_PROXY: address, ...more });
  expect({ code: run.code, seen }).toEqual({ code: 1, seen: [] });
  expect(run.stdout).toMatch(told);
  expect(run.stdout.includes('NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect here')).toBe(
    'NODE_TLS_REJECT_UNAUTHORIZED' in more,
  );
});

it('says what a proxy wants, and not the password that it was given', async () => {
  const world = await scenario();
  const { seen, address, file } = await network(world);
  const wrong = `${PASSWORD}-mistyped`;
  const run = await verify(world, { https_proxy: address.replace(PASSWORD, wrong), NODE_EXTRA_CA_CERTS: file });
  expect({ code: run.code, seen }).toEqual({ code: 1, seen: [] });
  expect(run.stdout).toContain('The proxy opens no way to connect.test (it answered 407).');
  expect(findLeaks([wrong, `me:${wrong}`], { stdout: run.stdout, stderr: run.stderr })).toEqual([]);
});

it('goes around the proxy where NO_PROXY says so', async () => {
  const world = await scenario();
  const { proxy, address, file } = await network(world);
  const run = await verify(world, { https_proxy: address, NO_PROXY: 'connect.test', NODE_EXTRA_CA_CERTS: file });
  // There is no such host outside of the proxy's world.
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/connect\.test cannot be reached \((?:ENOTFOUND|EAI_AGAIN)\)/);
  expect(proxy.tunnels).toEqual([]);
});
