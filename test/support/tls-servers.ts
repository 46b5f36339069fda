import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { SecureContextOptions } from 'node:tls';
import { generate } from 'selfsigned';

/** A certificate with its key, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;
const elliptic = { keyType: 'ec', algorithm: 'sha256' } as const;

/** An authority that nobody knows until they are told its certificate. */
export const makeAuthority = async (): Promise<Certificate> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'An authority of its own' }], {
    ...elliptic,
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
  });
  return { key, cert };
};

/** A certificate for a host name, by an authority or by itself; `daysLeft` may be over. */
export const certificateFor = async (
  name: string,
  { authority, daysLeft = 2 }: { authority?: Certificate; daysLeft?: number } = {},
): Promise<Certificate> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    ...elliptic,
    notBeforeDate: new Date(Date.now() - 9 * DAY),
    notAfterDate: new Date(Date.now() + daysLeft * DAY),
    ...(authority ? { ca: authority } : {}),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [/^[\d.]+$/.test(name) ? { type: 7, ip: name } : { type: 2, value: name }],
      },
    ],
  });
  return { key, cert };
};

/** A server on loopback that a test ends. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

const listen = async (server: Server): Promise<Running> => {
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  };
  server.on('connection', keep);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async close() {
      // Sockets of a tunnel are not the server's any more.
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

/** An HTTPS server with this certificate. */
export const serveTls = (certificate: Certificate & SecureContextOptions, listener: RequestListener) =>
  listen(createHttpsServer(certificate, listener));

/** A request for a tunnel, as the proxy saw it. */
export interface Tunnel {
  readonly target: string;
  readonly authorization: string | undefined;
}

/** A proxy that opens tunnels, whatever their target, to ports of this machine. */
export const serveProxy = async ({
  portOf,
  credentials,
  certificate,
}: {
  /** By `host:port`; what is not known is refused with 403. */
  portOf: (target: string) => number | undefined;
  /** `user:password`, without which it answers 407. */
  credentials?: string;
  /** Of the proxy itself; plain HTTP without one. */
  certificate?: Certificate;
}): Promise<Running & { readonly tunnels: Tunnel[] }> => {
  const tunnels: Tunnel[] = [];
  const server = certificate ? createHttpsServer(certificate) : createHttpServer();
  const open = ({ url: target = '', headers }: IncomingMessage, client: Duplex): void => {
    const authorization = headers['proxy-authorization'];
    tunnels.push({ target, authorization });
    const wanted = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
    const port = portOf(target);
    if (wanted !== authorization) {
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n',
      );
    } else if (port === undefined) {
      client.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
    } else {
      const upstream: Socket = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      upstream.on('error', () => client.destroy());
      client.on('close', () => upstream.destroy()).on('error', () => upstream.destroy());
    }
  };
  server.on('connect', open);
  return Object.assign(await listen(server), { tunnels });
};
