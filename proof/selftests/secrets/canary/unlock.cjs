// Used to prove the canary: in this process the messages and files cannot be redacted.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { send } = process;
const stays = () => {};
if (send) Object.defineProperty(process, 'send', { get: () => send, set: stays });

const { writeFileSync, rmSync } = fs;
const isResult = (path) => String(path).includes('/left/results/');
const isRewritten = (path) => isResult(path) && fs.existsSync(path);
fs.writeFileSync = (path, ...rest) =>
  isRewritten(path) ? undefined : writeFileSync(path, ...rest);
fs.rmSync = (path, ...rest) => (isResult(path) ? undefined : rmSync(path, ...rest));
syncBuiltinESMExports();
