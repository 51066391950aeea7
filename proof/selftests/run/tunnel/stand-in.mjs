// node stand-in.mjs PORT HOW: a tunnel on loopback, which prints an address among other lines as real ones do.
import { createServer, request } from 'node:http';

const [port, how] = process.argv.slice(2);
const print = (line) => process.stderr.write(`${line}\n`);

if (how === 'ends') process.exit(7);

let isGone = how === 'elsewhere';
const server = createServer((incoming, response) => {
  // A notification is the first request about an order.
  if (incoming.url.includes('transactionid=')) {
    if (how === 'dies') {
      // A port closes before its process, and the shell around that, have ended.
      server.close();
      incoming.socket.destroy();
      // oxlint-disable-next-line project/no-wait -- it takes its time on purpose
      setTimeout(() => process.exit(9), 200);
      return;
    }
    if (how === 'stale') isGone = true;
  }
  if (isGone) {
    response.writeHead(502).end('no one listens here');
    return;
  }
  const { method, url, headers } = incoming;
  const there = request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  there.on('error', () => response.writeHead(502).end());
  incoming.pipe(there);
});
server.listen(0, '127.0.0.1', () => {
  print(
    '2026-11-29T03:17:00Z INF Thank you for trying. Read https://developers.example.com/tunnels/ first.',
  );
  print(
    `2026-11-29T03:17:00Z INF Settings: map[url:http://127.0.0.1:${port} token:canary-of-the-tunnel]`,
  );
  if (how !== 'silent')
    print(`2026-11-29T03:17:01Z INF |  http://127.0.0.1:${server.address().port}  |`);
});
