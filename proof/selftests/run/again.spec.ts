import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { startSandbox } from '../../../sandbox/start.ts';
import { sandboxAsAccount } from '../../sandbox-as-account.ts';

/** The command of a tunnel that behaves like this. */
const tunnel = (how: string): string =>
  `"${process.execPath}" proof/selftests/run/tunnel/stand-in.mjs {port} ${how}`;

test('workers of a second run in one process know nothing of the tunnel of the first one', async () => {
  const sandbox = await startSandbox({ seed: 'again' });
  const code = `const { openRun } = await import('./fixtures/run/open-run.ts');
    for (const tunnel of ${JSON.stringify([tunnel('good'), tunnel('ends'), tunnel('good')])}) {
      process.env.MULTISAFEPAY_WEBHOOK_TUNNEL = tunnel;
      const close = await openRun({ projects: [], workers: 1 });
      const { RUN_NOTIFICATION_URL: url, RUN_NO_NOTIFICATIONS: none } = process.env;
      console.log('workers know', url !== undefined, none !== undefined, process.env.RUN_ID);
      await close();
    }`;
  const { PATH, HOME } = process.env;
  // Another program's, such as a scheduler's: ids of orders must not begin with it.
  const env = { PATH, HOME, RUN_ID: 'manual__2026-11-30T00:00', ...sandboxAsAccount(sandbox) };
  const parts = ['--import', 'tsx', '--input-type', 'module', '--eval', code];
  const child = spawn(process.execPath, parts, { env });
  const printed = await text(child.stdout);
  await sandbox.close();
  expect(printed.match(/^workers know .*$/gm)).toEqual([
    expect.stringMatching(/^workers know true false [a-z\d]+$/),
    expect.stringMatching(/^workers know false true [a-z\d]+$/),
    expect.stringMatching(/^workers know true false [a-z\d]+$/),
  ]);
});
