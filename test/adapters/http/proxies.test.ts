import { createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { CallFailed } from '../../../src/adapters/http/call-failed.ts';
import { type Connection, openConnection } from '../../../src/adapters/http/connection.ts';
import { type Running, serveProxy } from '../../support/tls-servers.ts';

const running: (Running | Connection)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

const open = (env: Record<string, string>, callTimeoutMs = 10_000): Connection => {
  const connection = openConnection({ callTimeoutMs, maxBodyBytes: 1024, userAgent: 'test', env });
  running.push(connection);
  return connection;
};

/** A proxy that opens no tunnel: who came to it, and with what, is all that matters here. */
const proxyOf = async (options: Partial<Parameters<typeof serveProxy>[0]> = {}) => {
  const proxy = await serveProxy({ portOf: () => undefined, ...options });
  running.push(proxy);
  return { ...proxy, address: `127.0.0.1:${proxy.port}` };
};

/** Listens, and does with each connection what it is told. */
const listen = async (act: (socket: Socket) => void, sockets: Socket[] = []): Promise<string> => {
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    act(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  };
  running.push({ port, close });
  return `127.0.0.1:${port}`;
};

const failure = async (call: Promise<unknown>): Promise<CallFailed> => {
  const error = await call.then(
    () => expect.fail('the call should fail'),
    (thrown: CallFailed) => thrown,
  );
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter2|aHVudGVyM/);
  return error;
};

describe('which proxy is used', () => {
  test.each<[string, (address: string) => Record<string, string>]>([
    ['HTTPS_PROXY', (address) => ({ HTTPS_PROXY: `http://${address}` })],
    ['https_proxy', (address) => ({ https_proxy: `http://${address}` })],
    ['HTTP_PROXY where there is no other', (address) => ({ HTTP_PROXY: `http://${address}` })],
    ['http_proxy where there is no other', (address) => ({ http_proxy: `http://${address}` })],
    [
      'https_proxy before HTTPS_PROXY',
      (address) => ({ HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: `http://${address}` }),
    ],
    [
      'HTTPS_PROXY before HTTP_PROXY',
      (address) => ({ HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: `http://${address}` }),
    ],
  ])('%s', async (_, envFor) => {
    const { address, tunnels } = await proxyOf();
    const { fetch, freshFetch } = open(envFor(address));
    for (const call of [fetch, freshFetch]) {
      expect(await failure(call('https://connect.test/'))).toMatchObject({ failure: 'proxy-refused' });
    }
    expect(tunnels.map(({ target }) => target)).toEqual(['connect.test:443', 'connect.test:443']);
  });

  test.each([
    ['connect.test', 'https://connect.test/', false],
    ['connect.test', 'https://euno.connect.test/', false],
    ['connect.test', 'https://myconnect.test/', true],
    ['.connect.test', 'https://euno.connect.test/', false],
    ['*.connect.test', 'https://euno.connect.test/', false],
    ['CONNECT.test', 'https://Connect.TEST/', false],
    ['connect.test:443', 'https://connect.test/', false],
    ['connect.test:8443', 'https://connect.test/', true],
    ['connect.test:8443', 'https://connect.test:8443/', false],
    ['a.test, connect.test b.test', 'https://connect.test/', false],
    ['*', 'https://connect.test/', false],
    ['', 'https://connect.test/', true],
    [' , ,', 'https://connect.test/', true],
    ['test', 'https://connect.test/', false],
    ['connect', 'https://connect.test/', true],
    ['::2', 'https://[::2]:9/', false],
    ['0:0::2', 'https://[::2]:9/', false],
    ['[::2]', 'https://[::2]:9/', false],
    ['[::2]:9', 'https://[::2]:9/', false],
    ['[::2]:8443', 'https://[::2]:9/', true],
    ['fd00::9', 'https://[fd00::1]:9/', true],
    ['fe80::1%eth0', 'https://connect.test/', true],
  ])('NO_PROXY=%j and %s: by the proxy %s', async (noProxy, url, proxied) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      const { address, tunnels } = await proxyOf();
      await failure(open({ HTTPS_PROXY: `http://${address}`, [name]: noProxy }).fetch(url));
      expect(tunnels).toHaveLength(proxied ? 1 : 0);
    }
  });

  test.each(['127.0.0.1', 'localhost', '127.9.9.9'])('none for %s', async (host) => {
    const { address, tunnels } = await proxyOf();
    const server = await listen((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
    const { fetch } = open({ HTTP_PROXY: `http://${address}`, HTTPS_PROXY: `http://${address}` });
    await fetch(`http://${host}:${server.split(':')[1]}/`).catch(() => {});
    expect(tunnels).toEqual([]);
  });
});

describe('what a proxy is given', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

  test.each([
    ['me:hunter2@', basic('me:hunter2')],
    ['me:p%40ss%3Aw%C3%B6rd@', basic('me:p@ss:wörd')],
    ['token@', basic('token:')],
    [':hunter2@', basic(':hunter2')],
    ['', undefined],
  ])('%j', async (credentials, authorization) => {
    const { address, tunnels } = await proxyOf();
    await failure(open({ HTTPS_PROXY: `http://${credentials}${address}` }).fetch('https://connect.test/'));
    expect(tunnels).toEqual([{ target: 'connect.test:443', authorization }]);
  });
});

describe('a proxy that does not help', () => {
  const post = { method: 'POST', body: 'client_secret=hunter2', headers: { authorization: 'Bearer hunter2' } };

  test.each([
    ['other', 407, 'HTTPS_PROXY'],
    ['me:hunter2', 403, 'NO_PROXY'],
  ])('with the credentials %s is told by its status', async (credentials, status, named) => {
    const { address } = await proxyOf({ credentials: 'me:hunter2' });
    const { fetch, freshFetch } = open({ HTTPS_PROXY: `http://${credentials}@${address}` });
    for (const call of [fetch, freshFetch]) {
      const error = await failure(call('https://connect.test/', post));
      expect(error).toMatchObject({ code: 'CONFIG_INVALID', failure: 'proxy-refused', effect: 'none' });
      expect(error.message).toBe(`The proxy opens no way to connect.test (it answered ${status}).`);
      expect(error.hint).toContain(named);
    }
  });

  test('for now may do so later', async () => {
    const address = await listen((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n'));
    });
    const error = await failure(open({ HTTPS_PROXY: `http://${address}` }).fetch('https://connect.test/', post));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'network', effect: 'none' });
  });

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['opens a tunnel to nothing', (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))],
    ['never ends its answer', (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nx-more: '))],
  ])('because it %s is waited for until the deadline, not longer', async (_, act) => {
    const connection = open({ HTTPS_PROXY: `http://${await listen(act)}` }, 100);
    for (const call of [connection.fetch, connection.freshFetch]) {
      const error = await failure(call('https://connect.test/', post));
      expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'timeout' });
    }
  });

  test.each<[string, (socket: Socket) => void]>([
    ['hangs up', (socket) => socket.destroy()],
    ['hangs up when asked', (socket) => socket.once('data', () => socket.destroy())],
    ['speaks no HTTP', (socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))],
    ['sends a page', (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n<html>Sign in</html>'))],
  ])('because it %s is a broken connection', async (_, act) => {
    const sockets: Socket[] = [];
    const { fetch } = open({ HTTPS_PROXY: `http://${await listen(act, sockets)}` });
    expect(await failure(fetch('https://connect.test/', post))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      failure: 'network',
    });
    // It is not asked again by anything but our own retries.
    expect(sockets.length).toBeLessThan(3);
  });
});
