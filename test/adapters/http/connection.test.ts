import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { type Connection, type ConnectionOptions, openConnection } from '../../../src/adapters/http/connection.ts';
import { ServerClock } from '../../../src/adapters/http/server-clock.ts';

const running: { server: Server; connections: Connection[] }[] = [];

afterEach(async () => {
  for (const { server, connections } of running.splice(0)) {
    await Promise.all(connections.map((connection) => connection.close()));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const serve = async (listener: RequestListener) => {
  const sockets: number[] = [];
  const server = createServer(listener);
  server.on('connection', (socket) => sockets.push(socket.remotePort ?? 0));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const entry = { server, connections: [] as Connection[] };
  running.push(entry);
  const open = (options: Partial<ConnectionOptions> = {}): Connection => {
    const connection = openConnection({
      callTimeoutMs: 10_000,
      maxBodyBytes: 1024,
      userAgent: 'rotate-client-secrets',
      env: {},
      ...options,
    });
    entry.connections.push(connection);
    return connection;
  };
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, sockets, open };
};

const failure = async (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => expect.fail('the call should fail'),
    (error: Error) => error,
  );

describe('connections', () => {
  test('fetch keeps its connection, freshFetch opens one for each call', async () => {
    const { url, sockets, open } = await serve((_, response) => response.end('{}'));
    const { fetch, freshFetch } = open();
    for (let call = 0; call < 3; call += 1) await fetch(url);
    expect(sockets).toHaveLength(1);
    for (let call = 0; call < 3; call += 1) await freshFetch(url);
    expect(sockets).toHaveLength(4);
    expect(new Set(sockets).size).toBe(4);
  });

  test('a hundred calls at once do not wait for each other', async () => {
    const waiting: (() => void)[] = [];
    const { url, open } = await serve((_, response) => {
      waiting.push(() => response.end('{}'));
      if (waiting.length === 100) for (const answer of waiting) answer();
    });
    const { fetch } = open();
    const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(url)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  test('what stays on this machine never goes through a proxy', async () => {
    const { url, open } = await serve((request, response) => response.end(request.url));
    const { fetch } = open({ env: { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' } });
    expect(await (await fetch(`${url}/here`)).text()).toBe('/here');
  });

  test('calls to other hosts go through the proxy, but for those that NO_PROXY names', async () => {
    const asked: string[] = [];
    const { url, open } = await serve((_, response) => response.end());
    running[0]?.server.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const { fetch, freshFetch } = open({ env: { https_proxy: url, NO_PROXY: 'direct.invalid' } });
    await failure(fetch('https://proxied.invalid'));
    await failure(freshFetch('https://proxied.invalid'));
    await failure(fetch('https://direct.invalid'));
    expect(asked).toEqual(['proxied.invalid:443', 'proxied.invalid:443']);
  });
});

describe('proxies', () => {
  test.each([
    ['HTTPS_PROXY', 'http://me:hunter2@:bad'],
    ['HTTP_PROXY', 'proxy.example:8080/hunter2'],
    ['HTTPS_PROXY', 'socks5://me:hunter2@proxy.example'],
    ['HTTP_PROXY', 'http://me:hunter2%@proxy.example'],
  ])('that %s does not name as it should are refused, without what it holds', async (name, address) => {
    for (const each of [name, name.toLowerCase()]) {
      const refusal = await failure((async () => (await serve(() => {})).open({ env: { [each]: address } }))());
      expect(refusal).toMatchObject({ code: 'CONFIG_INVALID', effect: 'none' });
      expect(refusal.message).toContain(`variable ${name} `);
      expect(inspect(refusal, { depth: 9, showHidden: true })).not.toMatch(/hunter2/);
    }
  });
});

describe('answers', () => {
  test('carry status, headers and body', async () => {
    const { url, open } = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        response.writeHead(201, { 'x-method': request.method ?? '', 'x-agent': request.headers['user-agent'] ?? '' });
        response.end(body);
      });
    });
    const answer = await open().fetch(url, {
      method: 'post',
      headers: { 'user-agent': 'a library' },
      body: new URLSearchParams({ a: 'b c' }),
    });
    expect([answer.status, answer.headers.get('x-method'), answer.headers.get('x-agent')]).toEqual([
      201,
      'POST',
      'rotate-client-secrets',
    ]);
    expect(await answer.text()).toBe('a=b+c');
  });

  test('without a body are read as such', async () => {
    const { url, open } = await serve((_, response) => response.writeHead(204).end());
    expect((await open().fetch(url, { method: 'DELETE' })).status).toBe(204);
  });

  test('are read up to the limit only, even when they never end', async () => {
    let written = 0;
    const { url, open } = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(512))) written += 512;
      };
      response.on('drain', more);
      more();
    });
    const error = await failure(open({ maxBodyBytes: 100_000 }).fetch(url));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'too-large', effect: 'unknown' });
    expect(written).toBeLessThan(50_000_000);
  });

  test('that redirect are refused, and name the host that they point to', async () => {
    let calls = 0;
    const { url, open } = await serve((_, response) => {
      calls += 1;
      response.writeHead(307, { location: 'https://elsewhere.example/steal?token=abc' }).end();
    });
    const error = await failure(open().fetch(url, { method: 'POST' }));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'redirect', effect: 'unknown' });
    expect(error.message).toContain('elsewhere.example');
    expect(inspect(error)).not.toContain('abc');
    expect(await failure(open().fetch(url))).toMatchObject({ effect: 'none' });
    expect(calls).toBe(2);
  });

  test('teach the clock the time', async () => {
    const { url, open } = await serve((_, response) => {
      response.setHeader('date', 'Mon, 23 Nov 2026 08:15:41 GMT');
      response.end();
    });
    const clock = new ServerClock({ wall: () => 0, monotonic: () => 0 });
    await open({ clock }).fetch(url);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-23T08:15:41.000Z');
  });
});

describe('calls without an answer', () => {
  test('end by their deadline, whether the headers or the body does not come', async () => {
    const { url, open } = await serve((request, response) => {
      if (request.url === '/body') response.write('{');
    });
    const { fetch } = open({ callTimeoutMs: 50 });
    for (const path of ['/headers', '/body']) {
      const error = await failure(fetch(url + path, { method: 'POST' }));
      expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'timeout', effect: 'unknown' });
    }
  });

  describe('of a run that is cancelled', () => {
    test('end with what the cancellation has for calls like them', async () => {
      const ends = { asking: new AbortController(), changing: new AbortController() };
      const { url, open } = await serve(({ url: path }) => ends[path === '/asks' ? 'asking' : 'changing'].abort());
      const { fetch } = open({
        cancellation: { ending: (asks) => (asks ? ends.asking : ends.changing).signal },
      });
      const told = { failure: 'cancelled', code: 'CANCELLED', effect: 'unknown' };
      expect(await failure(fetch(`${url}/asks`))).toMatchObject(told);
      expect(await failure(fetch(url, { method: 'PUT' }))).toMatchObject(told);
    });

    test('never begin when their time is over', async () => {
      let calls = 0;
      const { url, open } = await serve((_, response) => response.end(String(++calls)));
      const { fetch } = open({ cancellation: { ending: () => AbortSignal.abort() } });
      expect(await failure(fetch(url))).toMatchObject({ code: 'CANCELLED', effect: 'none' });
      expect(calls).toBe(0);
    });

    test('are told apart by whether they change something', async () => {
      const asked: boolean[] = [];
      const { url, open } = await serve((_, response) => response.end('{}'));
      const ending = (asks: boolean) => {
        asked.push(asks);
        return new AbortController().signal;
      };
      const { fetch } = open({ cancellation: { ending } });
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) await fetch(url, { method });
      await fetch(url, { method: 'POST', asks: true });
      expect(asked).toEqual([true, true, false, false, false, false, true]);
    });
  });

  test('end when the caller gives them up', async () => {
    const given = new AbortController();
    const { url, open } = await serve(() => given.abort());
    const error = await failure(open().fetch(url, { signal: given.signal }));
    expect(error).toMatchObject({ failure: 'abandoned', effect: 'unknown' });
  });

  test('tell a connection that broke from one that never was', async () => {
    const { url, host, open } = await serve((request) => request.socket.destroy());
    const { fetch } = open();
    expect(await failure(fetch(url))).toMatchObject({ failure: 'network', host, effect: 'unknown' });
    expect(await failure(fetch('http://127.0.0.1:9'))).toMatchObject({ failure: 'network', effect: 'none' });
  });

  test('hold no byte of a broken answer', async () => {
    const { url, open } = await serve((request) => {
      request.socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nThe-Value-Of-A-Secret\r\n');
    });
    const error = await failure(open().fetch(url));
    expect(error).toMatchObject({ failure: 'network', effect: 'unknown' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('The-Value');
  });

  test('hold no header that cannot be sent', async () => {
    const { url, sockets, open } = await serve((_, response) => response.end());
    for (const value of ['Bearer sEcReT\nX', 'Bearer sEcReT\u0000', 'Bearer sEcReT\u20ac']) {
      const error = await failure(open().fetch(url, { headers: { authorization: value } }));
      expect(error).toMatchObject({ code: 'CONFIG_INVALID', failure: 'unsendable', effect: 'none' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('sEcReT');
    }
    expect(sockets).toEqual([]);
  });

  test('are refused before they leave when the address is not safe', async () => {
    const { fetch } = (await serve(() => {})).open();
    expect(await failure(fetch('http://example.com'))).toMatchObject({ code: 'CONFIG_INVALID' });
  });
});
