import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Posts the same body repeatedly over new connections, as anyone on the internet may. */
export async function flood(url: string, body: Buffer, times: number): Promise<void> {
  const { hostname, port, pathname, search } = new URL(url);
  const head = `POST ${pathname}${search} HTTP/1.1\r\nhost: a\r\ncontent-length: ${body.length}\r\n\r\n`;
  let left = times;
  const sender = async (): Promise<void> => {
    while (left-- > 0) {
      const socket = connect(Number(port), hostname);
      // The connection may be reset during the body: that is one way to refuse it.
      socket.on('error', () => undefined).resume();
      socket.write(head);
      socket.end(body);
      await new Promise((resolve) => socket.once('close', resolve));
    }
  };
  await Promise.all(Array.from({ length: 20 }, sender));
}

/** The memory of this process after its sockets are closed and its garbage is collected. Bytes. */
export async function held(): Promise<number> {
  setFlagsFromString('--expose-gc');
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(setImmediate);
    runInNewContext('gc')();
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}
