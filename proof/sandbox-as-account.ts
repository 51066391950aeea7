import type { Sandbox } from '../sandbox/start.ts';

/** The variables by which a run takes a sandbox for a test account. */
export const sandboxAsAccount = (sandbox: Sandbox) => ({
  MULTISAFEPAY_TARGET: 'account',
  MULTISAFEPAY_API_KEY: sandbox.apiKey,
  MULTISAFEPAY_API_URL: sandbox.apiUrl,
  MULTISAFEPAY_DASHBOARD_URL: sandbox.dashboardUrl,
  MULTISAFEPAY_DASHBOARD_EMAIL: sandbox.dashboardEmail,
  MULTISAFEPAY_DASHBOARD_PASSWORD: sandbox.dashboardPassword,
});
