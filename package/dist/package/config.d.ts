import type { PlaywrightTestConfig } from '@playwright/test';
import type { MultiSafepayOptions, MultiSafepayWorkerOptions } from './test.ts';
/** What is particular about a shop. */
export interface ShopOptions {
    /** Hosts of the shop under test, which the browser may contact besides test hosts and loopback. */
    readonly shopHosts?: readonly string[];
    /** The port on 127.0.0.1 to which the shop forwards each notification that it receives. */
    readonly notificationsPort?: number;
    /** Further arguments of the sandbox, such as `--port 4300`. */
    readonly sandboxArguments?: readonly string[];
}
/**
 * The part of a Playwright configuration that is the same for every shop: what runs before the first test, and a
 * sandbox where the environment names no account. Merge it with the shop's own by `defineConfig(multisafepay(), {...})`:
 * servers start in their order, and those after the sandbox find SANDBOX_API_URL and SANDBOX_API_KEY in their
 * environment.
 */
export declare function multisafepay({ shopHosts, notificationsPort, sandboxArguments, }?: ShopOptions): PlaywrightTestConfig<MultiSafepayOptions, MultiSafepayWorkerOptions>;
