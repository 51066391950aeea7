import type { Vault } from './core/tokens.ts';
import type { World } from './core/world.ts';
import type { DeliveryLog } from './notifications/log.ts';
import type { Notifier } from './notifications/notifier.ts';
import type { Parts } from './parts.ts';
import type { Site } from './site.ts';
import type { Urls } from './urls.ts';

/** What every web application of the sandbox is given. */
export interface Environment {
  readonly world: World;
  readonly parts: Parts;
  readonly site: Site;
  readonly urls: Urls;
  readonly tokens: Vault;
  readonly log: DeliveryLog;
  readonly notifier: Notifier;
}
