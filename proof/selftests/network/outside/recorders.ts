// The certificate library needs this import, but does not load it itself.
import 'reflect-metadata';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { PemConverter, X509CertificateGenerator } from '@peculiar/x509';

/** Records what arrives at a place that must receive nothing. */
export interface Recorder {
  readonly host: string;
  readonly received: string[];
  close(): void;
}

/** A loopback address that the suite does not treat as this machine. */
const foreignAddress = '127.0.0.99';

/** Records connections and datagrams at a foreign address. */
export async function recordForeign(): Promise<Recorder> {
  const received: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined).resume();
    received.push('connection');
  });
  const port = await listen(server, foreignAddress);
  const datagrams = createSocket('udp4').on('message', () => received.push('datagram'));
  await new Promise<void>((resolve) => datagrams.bind(port, foreignAddress, resolve));
  return {
    host: `${foreignAddress}:${port}`,
    received,
    close: () => void (server.close(), datagrams.close()),
  };
}

/** Sends a last message and waits for it, so that everything sent earlier has arrived. */
export async function settle({ host, received }: Recorder): Promise<string[]> {
  const [address = '', port] = host.split(':');
  const before = [...received];
  const socket = connect(Number(port), address);
  const datagrams = createSocket('udp4');
  const ours = ['connection', 'datagram'];
  const arrived = (): boolean => ours.every((it) => received.slice(before.length).includes(it));
  await once(socket, 'connect');
  while (!arrived()) {
    datagrams.send('last', Number(port), address);
    await new Promise(setImmediate);
  }
  socket.destroy();
  datagrams.close();
  return before;
}

/**
 * A company proxy that records each request and the first byte of its content. Whatever the host, the
 * connection goes to an API that gives every client the same answer.
 */
export async function recordProxy(): Promise<Recorder> {
  const received: string[] = [];
  const server = createHttpServer(({ method, url }, response) => {
    received.push(`${method} ${url}`);
    response.end();
  });
  const api = createTlsServer(await selfSigned(), (_request, response) => {
    response.end('{"success":true,"data":[{"id":"VISA","description":"Visa"}]}');
  });
  server.on('connect', ({ url, headers }, socket: Socket) => {
    const user = headers['proxy-authorization'] ?? 'no user';
    socket.on('error', () => undefined);
    socket.once('data', (data: Buffer) => {
      received.push(`CONNECT ${url} for ${user}, then ${data[0] === 0x16 ? 'TLS' : 'plain text'}`);
      socket.pause();
      socket.unshift(data);
      api.emit('connection', socket);
    });
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
  });
  const port = await listen(server, '127.0.0.1');
  return { host: `127.0.0.1:${port}`, received, close: () => server.closeAllConnections() };
}

async function selfSigned(): Promise<{ cert: string; key: string }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=stand-in',
    keys,
    signingAlgorithm: algorithm,
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { cert: certificate.toString('pem'), key: PemConverter.encode(key, 'PRIVATE KEY') };
}

/** All environment variables that can name a proxy. */
export const proxyVariables = (url: string): Record<string, string> =>
  Object.fromEntries(
    ['http_proxy', 'https_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']
      .map((name) => [name, url])
      .concat([['NODE_USE_ENV_PROXY', '1']]),
  );

/** Serves pages on this machine. */
export async function serve(answer: RequestListener) {
  const server = createHttpServer(answer);
  const port = await listen(server, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}/`, close: () => server.closeAllConnections() };
}

async function listen(server: Server, host: string): Promise<number> {
  await once(server.listen(0, host), 'listening');
  return (server.address() as AddressInfo).port;
}
