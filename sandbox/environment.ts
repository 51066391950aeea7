import { setMaxListeners } from 'node:events';
import type { Clock } from './core/clock.ts';
import { createIds } from './core/ids.ts';
import { createStore } from './core/store.ts';
import type { Restore } from './core/memento.ts';
import type { Vault } from './core/tokens.ts';
import { createVault } from './core/tokens.ts';
import type { World } from './core/world.ts';
import { createWorld } from './core/world.ts';
import type { DeliveryLog } from './notifications/log.ts';
import { createDeliveryLog } from './notifications/log.ts';
import type { Notifier } from './notifications/notifier.ts';
import { createNotifier } from './notifications/notifier.ts';
import type { Parts } from './parts.ts';
import type { Site } from './site.ts';
import { createSite } from './site.ts';
import type { Urls } from './urls.ts';

/** What every web application of the sandbox works with. */
export interface Environment {
  readonly seed: string;
  /** The certificate that clients must trust, with TLS. */
  readonly caFile?: string | undefined;
  readonly world: World;
  readonly parts: Parts;
  readonly site: Site;
  readonly urls: Urls;
  readonly tokens: Vault;
  readonly log: DeliveryLog;
  readonly notifier: Notifier;
  /** Whether other machines can reach it directly: then it shows no credentials before the API key is given. */
  readonly exposed: boolean;
  /** Aborted by a reset or the end of the sandbox: deliveries stop, every stream closes. */
  readonly ended: AbortSignal;
  end(): void;
  /** Orders, time, ids, tokens, notifications and the site's settings; to be used when nothing is on its way. */
  save(): Restore;
}

interface Given extends Pick<Environment, 'seed' | 'caFile' | 'parts' | 'urls'> {
  readonly clock: Clock;
  /** Whether notifications may leave this machine. */
  readonly anywhere: boolean;
  /** All are kept unless given. */
  readonly maxOrders?: number | undefined;
  readonly exposed?: boolean;
}

/** An environment in which nothing has happened yet: the same one for the same seed. */
export function createEnvironment(given: Given): Environment {
  const { seed, caFile, parts, urls, clock, anywhere, maxOrders, exposed = false } = given;
  const ids = createIds(seed);
  const site = createSite(ids);
  const world = createWorld({ clock, ids, rules: parts, store: createStore(maxOrders) });
  const tokens = createVault(world);
  const log = createDeliveryLog();
  const ending = new AbortController();
  const ended = ending.signal;
  // Each open stream has a listener: many listeners are no leak.
  setMaxListeners(0, ended);
  const notifier = createNotifier({ world, parts, site, log, anywhere, ended });
  const end = (): void => ending.abort();
  const saveSettings = (): Restore => {
    const settings = { ...site };
    return () => void Object.assign(site, settings);
  };
  const save = (): Restore => {
    const { store } = world;
    const all = [clock.save(), ids.save(), store.save(), tokens.save(), saveSettings()];
    all.push(log.save(store.orders()), notifier.save());
    return () => {
      for (const restore of all) restore();
    };
  };
  const kept = { seed, caFile, world, parts, site, urls, tokens, log, notifier, exposed };
  return { ...kept, ended, end, save };
}
