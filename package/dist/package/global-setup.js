import { openRun, orEnd } from '../fixtures/run/open-run.js';
import { needsSandbox, runAgainst } from './run.js';
/** Before the first test of a shop: opens the run, against the account or the sandbox that was started for it. */
export default function globalSetup(config) {
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
    return orEnd(openRun(config, { reachesHere: isSandbox, forwardedTo }));
}
//# sourceMappingURL=global-setup.js.map