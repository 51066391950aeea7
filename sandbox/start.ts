import { randomBytes } from 'node:crypto';
import type { Authority } from './certificate.ts';
import { readClock } from './clock-option.ts';
import type { Controls } from './control/controls.ts';
import { createClock } from './core/clock.ts';
import { createEnvironment } from './environment.ts';
import type { SandboxOptions } from './options.ts';
import { WrongOption } from './options.ts';
import { openOrigins } from './origins.ts';
import { extraAnswers } from './pages/dashboard/login-steps.ts';
import { readVariants } from './pages/view/variants.ts';
import type { Parts } from './parts.ts';
import { documentedParts } from './parts.ts';
import type { Sandbox } from './sandbox.ts';

export type { SandboxOptions } from './options.ts';
export type { Sandbox } from './sandbox.ts';

/**
 * Starts a sandbox of its own on ports of 127.0.0.1. Any number can run side by side.
 *
 * @throws WrongOption when an option has no such value or a port is in use
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (!options.https) return start(options);
  // The library for certificates is large: whoever does not ask for one does not load it.
  const { createAuthority } = await import('./certificate.ts');
  const authority = await createAuthority();
  try {
    const sandbox = await start(options, authority);
    return { ...sandbox, close: () => sandbox.close().finally(() => authority.forget()) };
  } catch (error) {
    authority.forget();
    throw error;
  }
}

async function start(options: SandboxOptions, authority?: Authority): Promise<Sandbox> {
  const { seed = randomBytes(8).toString('hex'), clock: course = 'moving' } = options;
  const { notifyAnywhere: anywhere = false, control = false, replace, around } = options;
  const { maxOrders, front } = options;
  if (maxOrders !== undefined && !(Number.isInteger(maxOrders) && maxOrders >= 1)) {
    throw new WrongOption('the most orders to keep must be a whole number, at least 1');
  }
  const variants = readVariants(options.variants ?? {});
  const parts: Parts = { ...documentedParts, ...replace?.(documentedParts) };
  const clock = createClock(readClock(course));
  const origins = await openOrigins(options.port, authority?.certificate, front);
  const { urls } = origins;
  const caFile = authority?.caFile;

  const lent: Sandbox[] = [];
  let lendings = 0;
  const controls: Controls = {
    environment: () => current.environment,
    reset,
    async lend() {
      lendings += 1;
      const { port: _, ...others } = options;
      const sandbox = await start({ ...others, seed: `${seed}-${lendings}` }, authority);
      lent.push(sandbox);
      return sandbox;
    },
  };

  function begin() {
    const given = { seed, caFile, parts, urls, clock, anywhere, maxOrders };
    const environment = createEnvironment(given);
    // Half of the code is pages: it is loaded while the ports are already open.
    const apps = import('./apps.ts').then(({ createApps }) =>
      createApps(environment, variants, around, control ? controls : undefined),
    );
    return { environment, apps };
  }
  let current = begin();
  origins.serve(() => current.apps);

  function reset(): void {
    current.environment.end();
    clock.rewind();
    current = begin();
  }

  const { site } = current.environment;
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
    ...(caFile !== undefined && { caFile }),
    clock,
    notificationsSettled: () => current.environment.notifier.settled(),
    reset,
    async close() {
      current.environment.end();
      clock.stop();
      await Promise.all([...lent, origins].map((open) => open.close()));
    },
  };
}
