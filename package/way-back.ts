import type { Page, Request } from '@playwright/test';
import { isLoopback, testHosts } from '../fixtures/network/hosts.ts';
import { leadsTo, type WayBack } from '../fixtures/order/place.ts';

/** What is known of the pages of a shop. */
interface ShopPages {
  /** Origins at which the shopper was before the payment page. */
  readonly origins: ReadonlySet<string>;
  readonly redirectUrl?: string | undefined;
  readonly cancelUrl?: string | undefined;
}

/** Watches shoppers come back to a shop whose pages are not those of a test. */
export class WatchedWayBack implements WayBack {
  readonly #shop: ShopPages;
  readonly #arrivals = new WeakMap<Page, URL>();

  constructor(shop: ShopPages) {
    this.#shop = shop;
  }

  /** Notes the first page of the shop that a tab asks for from now on, also where it is a redirect. */
  watch(tab: Page): void {
    tab.on('request', (request) => {
      if (this.#arrivals.has(tab) || !isPageOf(tab, request)) return;
      const url = new URL(request.url());
      if (this.isShop(url)) this.#arrivals.set(tab, url);
    });
  }

  /** A payment page is a test host's, or on loopback at another origin than the shop's pages before it. */
  isShop(url: URL): boolean {
    const { origins, redirectUrl, cancelUrl } = this.#shop;
    if (origins.has(url.origin)) return true;
    if ([redirectUrl, cancelUrl].some((it) => leadsTo(url, it))) return true;
    return /^https?:$/.test(url.protocol) && !isLoopback(url) && !testHosts.includes(url.hostname);
  }

  backAt(tab: Page): URL | undefined {
    return this.#arrivals.get(tab);
  }
}

const isPageOf = (tab: Page, request: Request): boolean =>
  request.isNavigationRequest() && request.frame() === tab.mainFrame();
