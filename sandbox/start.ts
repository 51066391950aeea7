import { randomBytes } from 'node:crypto';
import type { Around } from './apps.ts';
import type { Controls } from './control/app.ts';
import type { Clock } from './core/clock.ts';
import { createClock } from './core/clock.ts';
import { createIds } from './core/ids.ts';
import { createStore } from './core/store.ts';
import { createVault } from './core/tokens.ts';
import { createWorld } from './core/world.ts';
import type { Environment } from './environment.ts';
import { listen } from './listen.ts';
import { createDeliveryLog } from './notifications/log.ts';
import { createNotifier } from './notifications/notifier.ts';
import { extraAnswers } from './pages/dashboard/login-steps.ts';
import { readVariants } from './pages/view/variants.ts';
import type { Parts } from './parts.ts';
import { documentedParts } from './parts.ts';
import { createSite } from './site.ts';

export interface SandboxOptions {
  /** Repeats a run: the same seed gives the same ids, tokens and credentials. Random unless given. */
  readonly seed?: string;
  /** Shows the pages in other forms that they may have, such as `{ naming: 'aria-label' }`. */
  readonly variants?: Readonly<Record<string, string>>;
  /** Replaces parts of the documented behaviour; see `Parts`. */
  readonly replace?: (parts: Parts) => Partial<Parts>;
  /** Stands around the applications, for what no part expresses; see `Around`. */
  readonly around?: Around;
  /** Lets notifications leave this machine. Off: a test order must not call a stranger's server by mistake. */
  readonly notifyAnywhere?: boolean;
  /** Serves the control endpoint, by which other processes move the time. Off. */
  readonly control?: boolean;
}

/** A running sandbox. The first seven are what a client or a test run needs to use it. */
export interface Sandbox {
  /** Ends in `/v1/json/`. */
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly dashboardUrl: string;
  readonly dashboardEmail: string;
  readonly dashboardPassword: string;
  /** Only where the sign-in asks for it, as in some variants. */
  readonly dashboardSecurityCode?: string;
  readonly dashboardTotpSecret?: string;
  /** Only with the control endpoint; ends in `/control/`. */
  readonly controlUrl?: string;
  readonly paymentUrl: string;
  readonly authenticationUrl: string;
  readonly seed: string;
  /** Its time, which a test may move. */
  readonly clock: Clock;
  /** Resolves when every notification that is on its way has been answered. */
  notificationsSettled(): Promise<void>;
  /** Ends it at once: open connections are cut, state is forgotten. */
  close(): Promise<void>;
}

/** Starts a sandbox of its own on four free ports of 127.0.0.1. Any number can run side by side. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = randomBytes(8).toString('hex'), replace, around } = options;
  const { notifyAnywhere = false, control = false } = options;
  const variants = readVariants(options.variants ?? {});
  const parts: Parts = { ...documentedParts, ...replace?.(documentedParts) };
  const clock = createClock();
  const ids = createIds(seed);
  const world = createWorld({ clock, ids, rules: parts, store: createStore() });
  const site = createSite(ids);
  const tokens = createVault(world);
  const log = createDeliveryLog();
  const notifier = createNotifier({ world, parts, site, log, anywhere: notifyAnywhere });

  const [api, pay, acs, dashboard] = await Promise.all([listen(), listen(), listen(), listen()]);
  const servers = [api, pay, acs, dashboard];
  const urls = { api: api.url, pay: pay.url, acs: acs.url, dashboard: dashboard.url };
  const environment: Environment = { world, parts, site, urls, tokens, log, notifier };
  const lent: Sandbox[] = [];
  let lendings = 0;
  const controls: Controls = {
    clock,
    notificationsSettled: () => notifier.settled(),
    async lend() {
      lendings += 1;
      const sandbox = await startSandbox({ ...options, seed: `${seed}-${lendings}` });
      lent.push(sandbox);
      return sandbox;
    },
  };
  // Half of the code is pages: it is loaded while the ports are already open.
  const apps = import('./apps.ts').then(({ createApps }) =>
    createApps(environment, variants, around, control ? controls : undefined),
  );
  api.serve(apps.then((loaded) => loaded.api));
  pay.serve(apps.then((loaded) => loaded.pay));
  acs.serve(apps.then((loaded) => loaded.acs));
  dashboard.serve(apps.then((loaded) => loaded.dashboard));

  return {
    apiUrl: `${urls.api}/v1/json/`,
    apiKey: site.apiKey,
    dashboardUrl: `${urls.dashboard}/`,
    dashboardEmail: site.email,
    dashboardPassword: site.password,
    ...extraAnswers(site, variants.login),
    ...(control && { controlUrl: `${urls.api}/control/` }),
    paymentUrl: `${urls.pay}/`,
    authenticationUrl: `${urls.acs}/`,
    seed,
    clock,
    notificationsSettled: () => notifier.settled(),
    async close() {
      notifier.stop();
      clock.stop();
      await Promise.all([...servers, ...lent].map((open) => open.close()));
    },
  };
}
