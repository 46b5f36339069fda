import { once } from 'node:events';
import tls from 'node:tls';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CallFailed } from '../../../src/adapters/http/call-failed.ts';
import { type Connection, openConnection } from '../../../src/adapters/http/connection.ts';
import {
  type Certificate,
  certificateFor,
  makeAuthority,
  type Running,
  serveProxy,
  serveTls,
} from '../../support/tls-servers.ts';

const running: (Running | Connection)[] = [];
const trusted = tls.getCACertificates();
let authority: Certificate;

beforeAll(async () => {
  authority = await makeAuthority();
  // What NODE_EXTRA_CA_CERTS does, which is read only when a process starts.
  tls.setDefaultCACertificates([...trusted, authority.cert]);
});

afterAll(() => tls.setDefaultCACertificates(trusted));

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

const open = (env: Record<string, string> = {}): Connection => {
  const connection = openConnection({ callTimeoutMs: 10_000, maxBodyBytes: 1024, userAgent: 'test', env });
  running.push(connection);
  return connection;
};

/** A server that notes the secrets it gets to see. */
const serve = async (certificate: Certificate & tls.SecureContextOptions) => {
  const seen: string[] = [];
  const server = await serveTls(certificate, (request, response) => {
    seen.push(request.headers.authorization ?? 'none');
    response.end('{}');
  });
  running.push(server);
  return { ...server, seen };
};

const proxyTo = async (port: number, more: Partial<Parameters<typeof serveProxy>[0]> = {}) => {
  const proxy = await serveProxy({ portOf: (target) => (target === 'connect.test:443' ? port : undefined), ...more });
  running.push(proxy);
  return proxy;
};

const authorized = { headers: { authorization: 'Bearer sEcReT' } };

const failure = async (call: Promise<unknown>): Promise<CallFailed> => {
  const error = await call.then(
    () => expect.fail('the call should fail'),
    (thrown: CallFailed) => thrown,
  );
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/sEcReT|hunter2/);
  return error;
};

const untrusted = { code: 'CONFIG_INVALID', failure: 'untrusted', effect: 'none' };

describe('a server', () => {
  test('of an authority that is trusted is believed, straight and through a proxy', async () => {
    const straight = await serve(await certificateFor('127.0.0.1', { authority }));
    expect((await open().fetch(`https://127.0.0.1:${straight.port}/`, authorized)).status).toBe(200);
    const named = await serve(await certificateFor('connect.test', { authority }));
    const proxy = await proxyTo(named.port);
    const { fetch, freshFetch } = open({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
    expect((await fetch('https://connect.test/', authorized)).status).toBe(200);
    expect((await freshFetch('https://connect.test/', authorized)).status).toBe(200);
    expect([straight.seen, named.seen]).toEqual([['Bearer sEcReT'], ['Bearer sEcReT', 'Bearer sEcReT']]);
  });

  describe.each([
    ['as it is', {}],
    ['with NODE_TLS_REJECT_UNAUTHORIZED=0', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('in an environment %s', (_, environment) => {
    beforeAll(() => {
      Object.assign(process.env, environment);
    });
    afterAll(() => {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    });

    test.each([
      ['is signed by itself', 'DEPTH_ZERO_SELF_SIGNED_CERT', async () => certificateFor('connect.test')],
      [
        'is signed by somebody who takes the name of a trusted authority',
        'CERT_SIGNATURE_FAILURE',
        async () => certificateFor('connect.test', { authority: await makeAuthority() }),
      ],
      ['has expired', 'CERT_HAS_EXPIRED', async () => certificateFor('connect.test', { authority, daysLeft: -1 })],
      ['has another name', 'ERR_TLS_CERT_ALTNAME_INVALID', async () => certificateFor('evil.test', { authority })],
    ])('whose certificate %s gets nothing', async (_, code, make) => {
      const server = await serve(await make());
      const proxy = await proxyTo(server.port);
      const proxied = open({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });
      for (const fetch of [proxied.fetch, proxied.freshFetch]) {
        const error = await failure(fetch('https://connect.test/', { method: 'POST', ...authorized }));
        expect(error).toMatchObject(untrusted);
        expect(error.message).toContain(
          `The certificate of connect.test, or of a proxy before it, is not trusted (${code})`,
        );
        expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
      }
      const straight = await failure(open().fetch(`https://127.0.0.1:${server.port}/`, authorized));
      expect(straight).toMatchObject(untrusted);
      expect(server.seen).toEqual([]);
    });

    test('behind a proxy whose own certificate is not trusted gets nothing, and the proxy no password', async () => {
      const server = await serve(await certificateFor('connect.test', { authority }));
      const proxy = await proxyTo(server.port, { certificate: await certificateFor('127.0.0.1') });
      const { fetch } = open({ https_proxy: `https://me:hunter2@127.0.0.1:${proxy.port}` });
      expect(await failure(fetch('https://connect.test/', authorized))).toMatchObject(untrusted);
      expect([server.seen, proxy.tunnels]).toEqual([[], []]);
    });
  });

  test('behind a proxy with a trusted certificate of its own is reached', async () => {
    const server = await serve(await certificateFor('connect.test', { authority }));
    const proxy = await proxyTo(server.port, { certificate: await certificateFor('127.0.0.1', { authority }) });
    const { fetch } = open({ https_proxy: `https://127.0.0.1:${proxy.port}` });
    expect((await fetch('https://connect.test/', authorized)).status).toBe(200);
  });

  test('that knows only TLS 1.1 gets nothing, even where Node was told to speak it', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const;
    const server = await serve({ ...(await certificateFor('127.0.0.1', { authority })), ...old });
    const usual = { min: tls.DEFAULT_MIN_VERSION, ciphers: tls.DEFAULT_CIPHERS };
    tls.DEFAULT_MIN_VERSION = 'TLSv1';
    tls.DEFAULT_CIPHERS = old.ciphers;
    try {
      // Whoever does not insist gets through.
      const lax = tls.connect({ host: '127.0.0.1', port: server.port });
      await once(lax, 'secureConnect');
      expect(lax.getProtocol()).toBe('TLSv1.1');
      lax.destroy();
      const error = await failure(open().fetch(`https://127.0.0.1:${server.port}/`, authorized));
      expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'network' });
      expect(server.seen).toEqual([]);
    } finally {
      tls.DEFAULT_MIN_VERSION = usual.min;
      tls.DEFAULT_CIPHERS = usual.ciphers;
    }
  });

  test('that does not speak TLS at all is told so', async () => {
    const proxy = await proxyTo(0);
    const error = await failure(open().fetch(`https://127.0.0.1:${proxy.port}/`, authorized));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'network' });
    expect(error.message).toContain('ERR_SSL');
  });
});
