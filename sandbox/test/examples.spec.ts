import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { BANCONTACT, pay } from './support/client.ts';
import { inSandbox } from './support/folder.ts';
import { expect, test as base } from './support/test.ts';

const FOLDER = inSandbox('examples/');

interface Example {
  /** What it printed so far, by line. */
  readonly lines: readonly string[];
  readonly ended: Promise<number | null>;
}

/** Runs an example of the documentation as its reader does; what does not end by itself is ended. */
const test = base.extend<{ run: (command: string, file: string) => Example }>({
  run: async ({ sandbox }, use) => {
    const ends: (() => void)[] = [];
    const env = { ...process.env, API: sandbox.apiUrl, KEY: sandbox.apiKey, PORT: '0' };
    await use((command, file) => {
      const child = spawn(command, [FOLDER + file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      ends.push(() => child.kill());
      const lines: string[] = [];
      createInterface(child.stdout).on('line', (line) => lines.push(line));
      const ended = once(child, 'close').then(([code]) => code as number | null);
      return { lines, ended };
    });
    for (const end of ends) end();
  },
});

test('the documentation shows the examples as they are', () => {
  const page = readFileSync(inSandbox('../docs/sandbox-clients.md'), 'utf8');
  const files = readdirSync(FOLDER).filter((file) => file !== 'DEPS.list');
  expect(files).toHaveLength(3);
  for (const file of files) {
    const code = readFileSync(FOLDER + file, 'utf8').replace(/^#!.*\n/, '');
    expect(page, file).toContain(`\n${code}\`\`\``);
  }
});

test('curl: an order, a payment and how it stands', async ({ run, client, shopper }) => {
  const { lines, ended } = run('sh', 'first-payment.sh');
  expect(await ended).toBe(0);
  const [placed, read] = lines.map((line) => JSON.parse(line) as { data: Record<string, string> });
  expect(read?.data['status']).toBe('initialized');
  await pay(await shopper.open(placed?.data['payment_url'] ?? ''), BANCONTACT.completed);
  expect((await client.get('first-1')).status).toBe('completed');
});

test('the official Node client: a payment and a refund', async ({ run, client }) => {
  const { lines, ended } = run(process.execPath, 'node-client.mjs');
  expect(await ended).toBe(0);
  const { related_transactions: refunds } = await client.get('node-1');
  const [refund] = refunds ?? [];
  expect(lines).toEqual([
    'paid: completed',
    `refund: ${refund?.transaction_id}`,
    'refunds listed: 1',
  ]);
});

test('a notification handler: genuine ones are read, others refused', async ({
  run,
  client,
  sandbox,
}) => {
  const { lines } = run(process.execPath, 'notification-handler.mjs');
  await expect.poll(() => lines).toHaveLength(1);
  const [notification_url = ''] = lines;
  const payment_options = { notification_url, notification_method: 'POST' };
  await client.paid({ order_id: 'cups', payment_options });
  await sandbox.notificationsSettled();
  await expect.poll(() => lines.slice(1)).toEqual(['cups is completed']);

  const body = JSON.stringify(await client.get('cups'));
  const auth = Buffer.from(`1:${'0'.repeat(128)}`).toString('base64');
  for (const headers of [{ auth }, { auth: '' }, {}]) {
    const forged = await fetch(notification_url, { method: 'POST', headers, body });
    expect(forged.status).toBe(403);
  }
  expect(lines).toHaveLength(2);
});
