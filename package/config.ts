import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import { controllableReady } from '../fixtures/target/sandbox-line.ts';
import { needsSandbox } from './run.ts';
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
export function multisafepay({
  shopHosts = [],
  notificationsPort,
  sandboxArguments = [],
}: ShopOptions = {}): PlaywrightTestConfig<MultiSafepayOptions, MultiSafepayWorkerOptions> {
  if (notificationsPort !== undefined) process.env.RUN_FORWARD_PORT = String(notificationsPort);
  return {
    globalSetup: beside('global-setup'),
    use: { shopHosts },
    ...(needsSandbox() && {
      webServer: {
        name: 'sandbox',
        command: [process.execPath, sandboxProgram(), '--json', '--control', ...sandboxArguments]
          .map((it) => JSON.stringify(it))
          .join(' '),
        wait: { stdout: controllableReady },
        gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
      },
    }),
  };
}

const sandboxProgram = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('multisafepay-e2e/sandbox')), 'bin.js');

/** A file of this folder: as sources here, compiled in the package. */
function beside(name: string): string {
  const here = fileURLToPath(import.meta.url);
  return join(dirname(here), name + extname(here));
}
