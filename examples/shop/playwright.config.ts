import { defineConfig } from '@playwright/test';
import { multisafepay } from 'multisafepay-e2e/config';

const port = Number(process.env.SHOP_PORT ?? 8080);
const notificationsPort = port + 1;

// The sandbox starts first; the shop finds its address and key in SANDBOX_API_URL and SANDBOX_API_KEY.
export default defineConfig(multisafepay({ notificationsPort }), {
  testDir: 'tests',
  // A payment leads over several pages, and is read at several witnesses.
  timeout: 60_000,
  reporter: [['list'], ['multisafepay-e2e/reporters/summary']],
  use: { baseURL: `http://127.0.0.1:${port}` },
  webServer: {
    command: 'node shop.mjs',
    url: `http://127.0.0.1:${port}`,
    env: {
      SHOP_PORT: String(port),
      FORWARD_TO: `http://127.0.0.1:${notificationsPort}/notifications`,
    },
  },
});
