import { randomBytes } from 'node:crypto';
import type { Authority } from './certificate.ts';
import { readClock } from './clock-option.ts';
import type { Controls } from './control/controls.ts';
import type { Lending, Lent } from './control/lending.ts';
import { createLending } from './control/lending.ts';
import { createOverrides } from './control/overrides.ts';
import { createClock } from './core/clock.ts';
import { createEnvironment } from './environment.ts';
import type { SandboxOptions } from './options.ts';
import { isEvery, nameOf, readHost } from './hosts.ts';
import { readPublicUrls } from './public-urls.ts';
import { WrongOption } from './wrong-option.ts';
import { openOrigins } from './origins.ts';
import { extraAnswers } from './pages/dashboard/login-steps.ts';
import { readVariants } from './pages/view/variants.ts';
import type { Parts } from './parts.ts';
import { documentedParts } from './parts.ts';
import type { Sandbox } from './sandbox.ts';
import { controlUrl } from './urls.ts';

export type { SandboxOptions } from './options.ts';
export type { Sandbox } from './sandbox.ts';

/**
 * Starts a sandbox of its own on ports of 127.0.0.1, and of the addresses of this machine among its hosts. Any number
 * can run side by side.
 *
 * @throws WrongOption when an option has no such value or a port is in use
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (!options.https && options.ca !== undefined) throw new WrongOption('--ca needs --https');
  if (!options.https) return (await start(options)).sandbox;
  // The library for certificates is large: loaded only when needed.
  const { createAuthority } = await import('./certificate.ts');
  const authority = await createAuthority(namesToVouchFor(options), options.ca);
  try {
    const { sandbox } = await start(options, authority);
    return { ...sandbox, close: () => sandbox.close().finally(() => authority.forget()) };
  } catch (error) {
    authority.forget();
    throw error;
  }
}

/** A lent sandbox lends from the same stock. */
async function start(
  options: SandboxOptions,
  authority?: Authority,
  lender?: Lending,
): Promise<Lent> {
  const { seed = randomBytes(8).toString('hex'), clock: course = 'moving' } = options;
  const { notifyAnywhere: anywhere = false, replace, around } = options;
  const { control = options.overrides !== undefined } = options;
  const { maxOrders, front, hosts = [] } = options;
  if (maxOrders !== undefined && !(Number.isInteger(maxOrders) && maxOrders >= 1)) {
    throw new WrongOption('the most orders to keep must be a whole number, at least 1');
  }
  const variants = readVariants(options.variants ?? {});
  // Only a controlled sandbox needs these: half of its code is shapes.
  const controlling = control ? await import('./control/overridden.ts') : undefined;
  const overrides = createOverrides(controlling?.readOverrides(options.overrides));
  const replaced: Parts = { ...documentedParts, ...replace?.(documentedParts) };
  const parts = controlling?.overridden(replaced, overrides) ?? replaced;
  const clock = createClock(readClock(course));
  const { port, publicUrls = {}, ...others } = options;
  const origins = await openOrigins({
    port,
    certificate: authority?.certificate,
    front,
    hosts: hosts.map(readHost),
    publicUrls: readPublicUrls(publicUrls),
  });
  const { urls } = origins;
  const caFile = authority?.caFile;

  const lending: Lending =
    lender ??
    createLending((number) => start({ ...others, seed: `${seed}-${number}` }, authority, lending));
  const controls: Controls = {
    // Not derived from the seed: a page that guesses the seed must not know the address.
    token: randomBytes(18).toString('base64url'),
    overrides,
    reset,
    lend: () => lending.lend(),
  };

  function begin() {
    const { exposed } = origins;
    const given = { seed, caFile, parts, urls, clock, anywhere, maxOrders, exposed };
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
    overrides.reset();
    current = begin();
  }

  const { site } = current.environment;
  const sandbox: Sandbox = {
    apiUrl: `${urls.api}/v1/json/`,
    apiKey: site.apiKey,
    dashboardUrl: `${urls.dashboard}/`,
    dashboardEmail: site.email,
    dashboardPassword: site.password,
    ...extraAnswers(site, variants.login),
    ...(control && { controlUrl: controlUrl(urls, controls.token) }),
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
      const opened = lender ? [origins] : [lending, origins];
      await Promise.all(opened.map((open) => open.close()));
    },
  };
  return { sandbox, lastAsked: origins.lastAsked };
}

/** The names by which clients call it, besides those of loopback. */
function namesToVouchFor({ hosts = [], publicUrls = {} }: SandboxOptions): string[] {
  const announced = Object.values(readPublicUrls(publicUrls)).map((url) => new URL(url).host);
  const named = hosts.map(readHost).filter((host) => !isEvery(host));
  return [...new Set([...named, ...announced].map(nameOf))];
}
