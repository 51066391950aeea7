import { test as base, } from '@playwright/test';
import { isLoopback } from '../fixtures/network/hosts.js';
import { guarded } from '../fixtures/use/per-test/guarded.js';
import { journal } from '../fixtures/use/per-test/journal.js';
import { merchant } from '../fixtures/use/per-test/merchant.js';
import { outage } from '../fixtures/use/per-test/outage.js';
import { phone } from '../fixtures/use/per-test/phone.js';
import { shop } from '../fixtures/use/per-test/shop.js';
import { shopper } from '../fixtures/use/per-test/shopper.js';
import { skip } from '../fixtures/use/per-test/skip.js';
import { time } from '../fixtures/use/per-test/time.js';
import { traffic } from '../fixtures/use/per-test/traffic.js';
import { witnesses } from '../fixtures/use/per-test/witnesses.js';
import { dashboardSession } from '../fixtures/use/per-worker/dashboard-session.js';
import { launchOptions } from '../fixtures/use/per-worker/launch-options.js';
import { outgoing } from '../fixtures/use/per-worker/outgoing.js';
import { pspIds } from '../fixtures/use/per-worker/psp-ids.js';
import { target } from '../fixtures/use/per-worker/target.js';
import { turn } from '../fixtures/use/per-worker/turn.js';
import { compose } from './compose.js';
import { MultiSafepay } from './multisafepay.js';
import { openRunOnce } from './run.js';
/** Milliseconds. */
const patienceFor = { loopback: 15_000, account: 45_000 };
/** Playwright's `test`, with payments. Merge it with the shop's own by `mergeTests`. */
export const test = base.extend({
    shopHosts: [[], { option: true, scope: 'worker' }],
    patience: [undefined, { option: true }],
    longestWait: [10, { option: true }],
    launchOptions: [
        async ({ launchOptions: configured, browserName, shopHosts }, use, workerInfo) => {
            if (browserName !== 'chromium') {
                throw new Error(`multisafepay-e2e drives Chromium only: ${browserName} cannot be kept from other hosts`);
            }
            const args = { launchOptions: configured, shopHosts };
            await compose({ launchOptions }, args, workerInfo, (it) => use(it.launchOptions));
        },
        { scope: 'worker' },
    ],
    multisafepayRedaction: [outgoing, { scope: 'worker', auto: true }],
    multisafepayTarget: [
        async ({ browser }, use, workerInfo) => {
            await openRunOnce(workerInfo.project);
            await compose({ pspIds, turn, target, dashboardSession }, { browser }, workerInfo, use);
        },
        { scope: 'worker' },
    ],
    async multisafepay({ page, context, browser, shopHosts, patience, longestWait, baseURL, multisafepayTarget }, use, testInfo) {
        const { loopback, account } = patienceFor;
        const isNear = isLoopback(new URL(multisafepayTarget.target.api.url));
        const args = {
            ...multisafepayTarget,
            page,
            context,
            browser,
            shopHosts,
            patience: patience ?? (isNear ? loopback : account),
            longestWait,
        };
        await compose({
            outage,
            journal,
            guarded,
            traffic,
            skip,
            witnesses,
            phone,
            shopper,
            merchant,
            time,
            shop,
        }, args, testInfo, (cast) => use(new MultiSafepay({ ...cast, target: multisafepayTarget.target, baseURL })));
    },
});
//# sourceMappingURL=test.js.map