// A window of UI mode, without a window: global setup, two runs, global teardown. Prints every message.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const [config, grep] = process.argv.slice(2);
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const server = spawn(process.execPath, [cli, 'test-server', '--config', config], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((found) => {
  server.stdout.on('data', (chunk) => {
    const printed = String(chunk);
    process.stdout.write(printed);
    const [, url] = /Listening on (ws:\S+)/.exec(printed) ?? [];
    if (url) found(url);
  });
});

const socket = new WebSocket(address);
await new Promise((open) => socket.addEventListener('open', open));
const waiting = new Map();
socket.addEventListener('message', ({ data }) => {
  process.stdout.write(`${data}\n`);
  const { id, result, error } = JSON.parse(data);
  if (id !== undefined) waiting.get(id)?.(result ?? { status: `error: ${JSON.stringify(error)}` });
});
let last = 0;
const call = (method, params = {}) => {
  last += 1;
  socket.send(JSON.stringify({ id: last, method, params }));
  return new Promise((answer) => waiting.set(last, answer));
};
const say = ({ status }) => process.stdout.write(`\nstatus: ${status}\n`);

await call('initialize', { interceptStdio: true, watchTestDirs: false });
say(await call('runGlobalSetup', {}));
for (let run = 0; run < 2; run += 1) {
  say(await call('runTests', { grep, trace: 'on', workers: 1, locations: [] }));
}
say(await call('runGlobalTeardown', {}));
socket.close();
server.kill('SIGINT');
server.on('exit', () => process.exit());
