import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import type * as promised from '../package/index.d.ts';
import { startSandbox } from '../start.ts';

// What the package promises is kept: the compiler compares the written types with the program's own.
const start: typeof promised.startSandbox = startSandbox;

test('who installed the package starts a sandbox in a process without TypeScript', () => {
  const script = `
    import { startSandbox } from 'multisafepay-e2e/sandbox';
    const sandbox = await startSandbox({ seed: 'mine', clock: '2026-01-01T12:00:00' });
    const answer = await fetch(sandbox.apiUrl + 'gateways', { headers: { api_key: sandbox.apiKey } });
    await sandbox.clock.advance(1000);
    console.log(answer.status + ' ' + sandbox.seed + ' ' + sandbox.clock.now());
    await sandbox.close();
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
  expect(String(output)).toBe(`200 mine ${Date.parse('2026-01-01T11:00:01Z')}\n`);
});

test('an option that cannot be is a clear error', async () => {
  await expect(start({ port: 0 })).rejects.toThrow('the port must be a whole number from 1 to');
  await expect(start({ clock: 'noon' })).rejects.toThrow('there is no clock "noon"');
  await expect(start({ variants: { qr: 'x' } })).rejects.toThrow('has no value "x"');
});

test('a chosen port is the API\u2019s, and the next three follow', async () => {
  // Below those that systems hand out, and another process's are others.
  const port = 20_000 + (process.pid % 3_000) * 4;
  const sandbox = await start({ port });
  const { apiUrl, paymentUrl, authenticationUrl, dashboardUrl } = sandbox;
  const ports = [apiUrl, paymentUrl, authenticationUrl, dashboardUrl].map((url) =>
    Number(new URL(url).port),
  );
  await sandbox.close();
  expect(ports).toEqual([port, port + 1, port + 2, port + 3]);
});
