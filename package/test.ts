import {
  test as base,
  type LaunchOptions,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { isLoopback } from '../fixtures/network/hosts.ts';
import { api } from '../fixtures/use/per-test/api.ts';
import { guarded } from '../fixtures/use/per-test/guarded.ts';
import { journal } from '../fixtures/use/per-test/journal.ts';
import { merchant } from '../fixtures/use/per-test/merchant.ts';
import { outage } from '../fixtures/use/per-test/outage.ts';
import { phone } from '../fixtures/use/per-test/phone.ts';
import { shop } from '../fixtures/use/per-test/shop.ts';
import { shopper } from '../fixtures/use/per-test/shopper.ts';
import { skip } from '../fixtures/use/per-test/skip.ts';
import { time } from '../fixtures/use/per-test/time.ts';
import { traffic } from '../fixtures/use/per-test/traffic.ts';
import { witnesses } from '../fixtures/use/per-test/witnesses.ts';
import { dashboardSession } from '../fixtures/use/per-worker/dashboard-session.ts';
import { launchOptions } from '../fixtures/use/per-worker/launch-options.ts';
import { outgoing } from '../fixtures/use/per-worker/outgoing.ts';
import { pspIds } from '../fixtures/use/per-worker/psp-ids.ts';
import { target } from '../fixtures/use/per-worker/target.ts';
import { turn } from '../fixtures/use/per-worker/turn.ts';
import type { TestFixtures, WorkerFixtures } from '../fixtures/use/types.ts';
import { compose } from './compose.ts';
import { MultiSafepay } from './multisafepay.ts';
import { openRunOnce } from './run.ts';

/** What a project of the configuration may set in `use`. */
export interface MultiSafepayOptions {
  /** How long a witness may take to see a change. Milliseconds; 15 s on a sandbox, 45 s on an account, unless it is set. */
  readonly patience: number | undefined;
  /** Documented minutes are really waited for where time cannot be moved, but not longer than this. */
  readonly longestWait: number;
}

/** What a project of the configuration may set in `use`, for all its workers. */
export interface MultiSafepayWorkerOptions {
  /** Hosts of the shop under test, which the browser may contact besides test hosts and loopback. */
  readonly shopHosts: readonly string[];
}

/** What each test is given. */
export interface MultiSafepayFixtures {
  readonly multisafepay: MultiSafepay;
}

/** What each worker has. */
export interface MultiSafepayWorkerFixtures {
  /** Nothing that leaves a worker holds a secret. */
  readonly multisafepayRedaction: void;
  /** The account or the sandbox that the tests run against. */
  readonly multisafepayTarget: InWorker;
}

type InWorker = Pick<WorkerFixtures, 'pspIds' | 'turn' | 'target' | 'dashboardSession'>;
type InTest = Pick<
  TestFixtures,
  | 'outage'
  | 'journal'
  | 'guarded'
  | 'traffic'
  | 'skip'
  | 'api'
  | 'witnesses'
  | 'phone'
  | 'shopper'
  | 'merchant'
  | 'time'
  | 'shop'
>;

/** Milliseconds. */
const patienceFor = { loopback: 15_000, account: 45_000 } as const;

/** Playwright's `test`, with payments. Merge it with the shop's own by `mergeTests`. */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & MultiSafepayOptions & MultiSafepayFixtures,
  PlaywrightWorkerArgs &
    PlaywrightWorkerOptions &
    MultiSafepayWorkerOptions &
    MultiSafepayWorkerFixtures
> = base.extend<
  MultiSafepayOptions & MultiSafepayFixtures,
  MultiSafepayWorkerOptions & MultiSafepayWorkerFixtures
>({
  shopHosts: [[], { option: true, scope: 'worker' }],
  patience: [undefined, { option: true }],
  longestWait: [10, { option: true }],
  launchOptions: [
    async ({ launchOptions: configured, browserName, shopHosts }, use, workerInfo) => {
      if (browserName !== 'chromium') {
        throw new Error(
          `multisafepay-e2e drives Chromium only: ${browserName} cannot be kept from other hosts`,
        );
      }
      const args = { launchOptions: configured, browserName, shopHosts };
      await compose<{ launchOptions: LaunchOptions }>({ launchOptions }, args, workerInfo, (it) =>
        use(it.launchOptions),
      );
    },
    { scope: 'worker' },
  ],
  multisafepayRedaction: [outgoing as never, { scope: 'worker', auto: true }],
  multisafepayTarget: [
    async ({ browser, launchOptions: launch }, use, workerInfo) => {
      const { outputDir, use: configured } = workerInfo.project;
      await openRunOnce({ outputDir, use: { ...configured, launchOptions: launch } });
      await compose<InWorker>(
        { pspIds, turn, target, dashboardSession },
        { browser },
        workerInfo,
        use,
      );
    },
    { scope: 'worker' },
  ],
  async multisafepay(
    { page, context, browser, shopHosts, patience, longestWait, baseURL, multisafepayTarget },
    use,
    testInfo,
  ) {
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
    await compose<InTest>(
      {
        outage,
        journal,
        guarded,
        traffic,
        skip,
        api,
        witnesses,
        phone,
        shopper,
        merchant,
        time,
        shop,
      },
      args,
      testInfo,
      (cast) => use(new MultiSafepay({ ...cast, target: multisafepayTarget.target, baseURL })),
    );
  },
});
