import { createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { CallFailed } from '../../../src/adapters/http/call-failed.ts';
import { type Connection, openConnection } from '../../../src/adapters/http/connection.ts';

const running: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((close) => close()));
});

/** Listens, and answers each request, whole with its head, by whatever it is told. */
const serve = async (answer: (socket: Socket, request: string) => void) => {
  const sockets: Socket[] = [];
  const requests: string[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    socket.on('data', (bytes) => {
      requests.push(String(bytes));
      answer(socket, String(bytes));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, host: `127.0.0.1:${port}`, sockets, requests };
};

const open = (callTimeoutMs = 10_000): Connection => {
  const connection = openConnection({ callTimeoutMs, maxBodyBytes: 2 ** 20, userAgent: 'test', env: {} });
  running.push(() => connection.close());
  return connection;
};

const failure = async (call: Promise<unknown>): Promise<CallFailed> => {
  const error = await call.then(
    () => expect.fail('the call should fail'),
    (thrown: CallFailed) => thrown,
  );
  expect(error.hint).not.toBe('');
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/sEcReT/);
  return error;
};

/** Sends something again and again, for as long as somebody listens. */
const drip = (socket: Socket, piece: () => string): void => {
  const timer = setInterval(() => socket.write(piece()), 5);
  socket.on('close', () => clearInterval(timer));
};

const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

describe('an answer without end', () => {
  test.each<[string, (socket: Socket) => void]>([
    [
      'of bytes that drip',
      (socket) => socket.write(`${head}content-length: 1000000\r\n\r\n`) && drip(socket, () => ' '),
    ],
    [
      'of chunks that drip',
      (socket) => socket.write(`${head}transfer-encoding: chunked\r\n\r\n`) && drip(socket, () => '1\r\n \r\n'),
    ],
    ['of a head that drips', (socket) => socket.write('HTTP/1.1 200 OK\r\nx: ') && drip(socket, () => 'x')],
    ['of interim answers', (socket) => drip(socket, () => 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n')],
    ['of which more is promised than comes', (socket) => socket.write(`${head}content-length: 9\r\n\r\n{}`)],
    ['of nothing at all', () => {}],
  ])('%s is read until the deadline, not longer', async (_, answer) => {
    const { url } = await serve(answer);
    const { fetch, freshFetch } = open(150);
    for (const call of [fetch, freshFetch]) {
      const error = await failure(call(url, { method: 'POST', body: 'sEcReT' }));
      expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'timeout', effect: 'unknown' });
    }
  });

  test.each<[string, (socket: Socket) => void]>([
    ['of headers', (socket) => drip(socket, () => `${'x: sEcReT\r\n'.repeat(200)}`)],
    ['of one header', (socket) => drip(socket, () => 'sEcReT'.repeat(1000))],
  ])('%s is cut short', async (_, answer) => {
    const { url } = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      answer(socket);
    });
    const error = await failure(open().fetch(url));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'network' });
    expect(error.message).toContain('UND_ERR_HEADERS_OVERFLOW');
  });

  test.each([
    ['says so', `${head}content-length: 10485760\r\n\r\n`],
    ['does not say so', `${head}connection: close\r\n\r\n`],
  ])('of 10 MB is not read to its end, whether it %s', async (_, start) => {
    let taken = 0;
    const { url } = await serve((socket) => {
      socket.write(start);
      const piece = 'x'.repeat(2 ** 16);
      const more = (): void => {
        while (!socket.destroyed && taken < 10_485_760 && socket.write(piece)) taken += piece.length;
      };
      socket.on('drain', more);
      more();
    });
    expect(await failure(open().fetch(url))).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'too-large' });
    expect(taken).toBeLessThan(10_485_760);
  });
});

describe('a compressed answer', () => {
  const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20));

  test.each(['gzip', 'GZIP', 'br', 'deflate', 'identity, gzip'])(
    '(%s) is not asked for, and not unfolded',
    async (coding) => {
      const { url, requests } = await serve((socket) => {
        socket.write(`${head}content-encoding: ${coding}\r\ncontent-length: ${bomb.length}\r\n\r\n`);
        socket.write(bomb);
      });
      expect(bomb.length).toBeLessThan(2 ** 20);
      const error = await failure(open().fetch(url, { method: 'DELETE' }));
      expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'compressed', effect: 'unknown' });
      expect(requests[0]?.toLowerCase()).toContain('accept-encoding: identity');
    },
  );

  test('in name only is read', async () => {
    const { url } = await serve((socket) =>
      socket.write(`${head}content-encoding: identity\r\ncontent-length: 2\r\n\r\n{}`),
    );
    expect(await (await open().fetch(url)).text()).toBe('{}');
  });
});

describe('an answer that is not in order', () => {
  test.each([
    ['cut off in its body', `${head}content-length: 100\r\n\r\n{"Secret":"sEcReT`],
    ['cut off in its head', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['of another protocol', 'SSH-2.0-sEcReT\r\n'],
    ['of two lengths', `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
    ['of a length and chunks', `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`],
    ['of a length that is none', `${head}content-length: -1\r\n\r\n{}`],
    ['of a chunk that is none', `${head}transfer-encoding: chunked\r\n\r\nsEcReT\r\n`],
    [
      'of another protocol from now on',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ],
    ['of a header with a NUL', `${head}x: a\0b\r\n\r\n`],
    ['of the status 999', 'HTTP/1.1 999 sEcReT\r\ncontent-length: 2\r\n\r\n{}'],
    ['of the status 600', 'HTTP/1.1 600 OK\r\ncontent-length: 0\r\n\r\n'],
    ['of the status 99', 'HTTP/1.1 99 OK\r\ncontent-length: 0\r\n\r\n'],
  ])('%s is a broken connection', async (_, text) => {
    const { url } = await serve((socket) => socket.end(text, 'latin1'));
    const error = await failure(open().fetch(url, { method: 'POST', body: 'sEcReT' }));
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', failure: 'network', effect: 'unknown' });
  });

  test('with more bytes than it says does not become the answer to the next call', async () => {
    let answered = 0;
    const { url } = await serve((socket) => {
      answered += 1;
      socket.write(
        answered === 1
          ? `${head}content-length: 2\r\n\r\n{}${head}content-length: 8\r\n\r\n"forged"`
          : `${head}content-length: 6\r\n\r\n"true"`,
      );
    });
    const { fetch } = open();
    expect(await (await fetch(url)).text()).toBe('{}');
    expect(await (await fetch(url)).text()).toBe('"true"');
  });

  test.each([
    ['caf\xe9', 'caf?'],
    ['\xe2\x82\xac 5', '? 5'],
    ['na\xc3\xafve', 'naïve'],
  ])('in letters of other countries (%j) is read all the same', async (sent, read) => {
    const { url } = await serve((socket) =>
      socket.write(`${head}x-name: ${sent}\r\ncontent-length: 2\r\n\r\n{}`, 'latin1'),
    );
    expect((await open().fetch(url)).headers.get('x-name')).toBe(read);
  });
});

describe('a redirect', () => {
  const credentials = { authorization: 'Bearer sEcReT' };

  test.each([300, 301, 302, 303, 304, 305, 307, 308])(
    '(%i) is not followed to another port, by whatever call',
    async (status) => {
      const other = await serve((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'));
      const { url } = await serve((socket) =>
        socket.end(
          `HTTP/1.1 ${status} Moved\r\nlocation: ${other.url}\r\nrefresh: 0; url=${other.url}\r\ncontent-length: 0\r\n\r\n`,
        ),
      );
      const { fetch, freshFetch } = open();
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const body = method === 'GET' || method === 'DELETE' ? null : 'client_secret=sEcReT';
        for (const call of [fetch, freshFetch]) {
          const ended = await call(url, { method, headers: credentials, body }).catch((error: CallFailed) => error);
          if ([300, 304, 305].includes(status)) expect(ended).toMatchObject({ status });
          else expect(ended).toMatchObject({ failure: 'redirect', message: expect.stringContaining(other.host) });
        }
      }
      expect(other.sockets).toEqual([]);
    },
  );
});
