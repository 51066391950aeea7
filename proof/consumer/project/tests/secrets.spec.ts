import { writeFileSync } from 'node:fs';
import { expect, test } from 'multisafepay-e2e';

test('no report gets a secret', async ({ page, multisafepay }, testInfo) => {
  const { SANDBOX_API_KEY: key = '', SANDBOX_DASHBOARD_PASSWORD: password = '' } = process.env;
  writeFileSync(process.env.KEYS_FILE ?? '', JSON.stringify([key, password]));
  expect(process.env.MULTISAFEPAY_DASHBOARD_PASSWORD).toBeUndefined();
  await multisafepay.order(page, 'visa-completed');
  await testInfo.attach('careless', { body: `${key} ${password}`, contentType: 'text/plain' });
  testInfo.annotations.push({ type: 'careless', description: key });
});
