import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { documented } from '../../../../catalogue/index.ts';
import { test as base } from '../../../../fixtures/index.ts';

/**
 * Tests that are as careless as possible: each shows the secrets in every part of a report. Only
 * canary/run.ts runs them.
 */
const secrets = Buffer.from(process.env.CANARY ?? '', 'base64').toString();
const [first] = documented('dashboard refund');
if (!first) throw new Error('the catalogue has a refund in the dashboard');

const test = base.extend<{ carelessness: void }>({
  carelessness: [
    async ({ paidOrder, dashboard }, use, testInfo) => {
      const order = await paidOrder(first.row.paidBy);
      // A form with a token, in a tab with a session cookie.
      await (await dashboard.openOrder(order)).refundOrder();
      await test.step(`Fill "${secrets}"`, () => undefined);
      testInfo.annotations.push({ type: 'note', description: secrets });
      process.stdout.write(`stdout ${secrets}\n`);
      process.stderr.write(Buffer.from(`stderr ${secrets}\n`));
      await testInfo.attach('text', { body: secrets, contentType: 'text/plain' });
      const base64 = Buffer.from(secrets).toString('base64');
      const encoded = [
        Buffer.from(base64).toString('base64'),
        base64.replace(/.{76}/g, '$&\r\n'),
        Buffer.from(secrets).toString('hex'),
        Buffer.from(secrets, 'utf16le').toString('latin1'),
      ].join(' ');
      await testInfo.attach('encoded', { body: encoded, contentType: 'text/plain' });
      await testInfo.attach('json', {
        body: JSON.stringify({ secrets }),
        contentType: 'application/json',
      });
      const zip = zipSync({ 'secrets.txt': Buffer.from(secrets) });
      const files = {
        'page.html': Buffer.from(secrets),
        'none.zip': Buffer.from(secrets),
        'cut.zip': zip.subarray(0, -9),
      };
      for (const [name, content] of Object.entries(files)) {
        const path = testInfo.outputPath(name);
        writeFileSync(path, content);
        await testInfo.attach(name, { path });
      }
      // Outside the attachments, as a program started by a test might leave it.
      writeFileSync(testInfo.outputPath('left.log'), secrets);
      writeFileSync(testInfo.outputPath('all-shown.txt'), 'yes');
      await use();
    },
    { auto: true },
  ],
});

test('careless failure', () => {
  throw new Error(`it is ${secrets}`, { cause: new Error(secrets) });
});

test('careless wait', async () => {
  process.stdout.write('the careless test waits\n');
  await new Promise(() => undefined);
});

base('nothing', () => undefined);
