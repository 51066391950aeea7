import type { FullConfig } from '@playwright/test';
import { presentBrowser } from '../fixtures/run/browser.ts';
import { openRun, orEnd } from '../fixtures/run/open-run.ts';
import { needsSandbox, runAgainst } from './run.ts';

/** Before the first test of a shop: opens the run, against the account or the sandbox that was started for it. */
export default function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  const { SANDBOX_API_URL: apiUrl, SANDBOX_CONTROL_URL: controlUrl, ...env } = process.env;
  const isSandbox = apiUrl !== undefined && needsSandbox();
  if (isSandbox) {
    runAgainst({
      apiUrl,
      apiKey: env.SANDBOX_API_KEY ?? '',
      dashboardUrl: env.SANDBOX_DASHBOARD_URL ?? '',
      dashboardEmail: env.SANDBOX_DASHBOARD_EMAIL ?? '',
      dashboardPassword: env.SANDBOX_DASHBOARD_PASSWORD ?? '',
      ...(controlUrl !== undefined && { controlUrl }),
    });
  }
  const { RUN_FORWARD_PORT: port } = env;
  const forwardedTo = port === undefined ? undefined : Number(port);
  const findBrowser = config.projects.some(choosesBrowser) ? undefined : presentBrowser;
  return orEnd(openRun(config, { findBrowser, reachesHere: isSandbox, forwardedTo }));
}

/** Whether the shop says which browser is driven. */
const choosesBrowser = ({ use }: FullConfig['projects'][number]): boolean =>
  use.channel !== undefined ||
  use.launchOptions?.executablePath !== undefined ||
  (use.browserName ?? 'chromium') !== 'chromium';
