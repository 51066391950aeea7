import { isLoopback, testHosts } from '../fixtures/network/hosts.js';
import { leadsTo } from '../fixtures/order/place.js';
/** Watches shoppers come back to a shop whose pages are not those of a test. */
export class WatchedWayBack {
    #shop;
    #arrivals = new WeakMap();
    constructor(shop) {
        this.#shop = shop;
    }
    /** Notes the first page of the shop that a tab asks for from now on, also where it is a redirect. */
    watch(tab) {
        tab.on('request', (request) => {
            if (this.#arrivals.has(tab) || !isPageOf(tab, request))
                return;
            const url = new URL(request.url());
            if (this.isShop(url))
                this.#arrivals.set(tab, url);
        });
    }
    /** A payment page is a test host's, or on loopback at another origin than the shop's pages before it. */
    isShop(url) {
        const { origins, redirectUrl, cancelUrl } = this.#shop;
        if (origins.has(url.origin))
            return true;
        if ([redirectUrl, cancelUrl].some((it) => leadsTo(url, it)))
            return true;
        return /^https?:$/.test(url.protocol) && !isLoopback(url) && !testHosts.includes(url.hostname);
    }
    backAt(tab) {
        return this.#arrivals.get(tab);
    }
}
const isPageOf = (tab, request) => request.isNavigationRequest() && request.frame() === tab.mainFrame();
//# sourceMappingURL=way-back.js.map