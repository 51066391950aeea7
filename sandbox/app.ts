import type { Environment } from './environment.ts';
import type { Urls } from './urls.ts';

/** Anything that answers requests. */
export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

/** What answers on each of the four origins. */
export type Apps = Readonly<Record<keyof Urls, App>>;

/** Puts something between the network and the applications. */
export type Around = (apps: Apps, environment: Environment) => Apps;
