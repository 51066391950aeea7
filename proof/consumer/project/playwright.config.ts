import { defineConfig } from '@playwright/test';
import { multisafepay } from 'multisafepay-e2e/config';

const port = Number(process.env.SHOP_PORT);

export default defineConfig(multisafepay({ notificationsPort: port + 1 }), {
  testDir: 'tests',
  reporter: [
    ['list'],
    ['json', { outputFile: 'report.json' }],
    ['multisafepay-e2e/reporters/summary'],
  ],
  timeout: 120_000,
  use: {
    trace: 'on',
    baseURL: `http://127.0.0.1:${port}`,
    ...(process.env.BROWSER_PATH && {
      launchOptions: { executablePath: process.env.BROWSER_PATH },
    }),
  },
  webServer: {
    command: 'node shop.mjs',
    url: `http://127.0.0.1:${port}`,
    env: { FORWARD_TO: `http://127.0.0.1:${port + 1}/notifications` },
  },
});
