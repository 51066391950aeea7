import { isLoopback, testHosts } from '../fixtures/network/hosts.js';
import { inputNamed } from './inputs.js';
import { Payment } from './payment.js';
/** Payments at MultiSafepay, for the tests of a shop. */
export class MultiSafepay {
    #means;
    /** Later payments of a test come after pages of MultiSafepay as well: those before the first one are the shop's. */
    #shopOrigins;
    constructor(means) {
        this.#means = means;
    }
    /** The API with the account's key, as a shop's server uses it. */
    get api() {
        return this.#means.witnesses.api;
    }
    /**
     * Takes over the payment that the shop has begun: the page has to be on the payment page.
     *
     * @param stated what the shop says of its order: its id is learnt when the shopper is back, if it is not said
     * @throws when the page is on no payment page, or the API knows no order with that id
     */
    async adopt(page, stated = {}) {
        const { target, witnesses, baseURL } = this.#means;
        const url = new URL(page.url());
        const isPayment = testHosts.includes(url.hostname) || isLoopback(url);
        const isOfShop = baseURL !== undefined && new URL(baseURL).origin === url.origin;
        if (!isPayment || isOfShop) {
            throw new Error(`the page is on ${url.href}, not on a payment page: call adopt(page) once the checkout has led there`);
        }
        if (stated.orderId !== undefined)
            await witnesses.api.order(stated.orderId);
        this.#shopOrigins ??= this.#originsBefore(url);
        return new Payment(page, stated, {
            ...this.#means,
            areForwarded: target.areForwarded,
            shopOrigins: this.#shopOrigins,
        });
    }
    /**
     * Places an order as a shop would, and opens its payment page: to try something out without a shop.
     *
     * @param input what it is to be paid with: it decides the method, and the amount where that is documented
     */
    async order(page, input) {
        const { shop, target } = this.#means;
        const { method, needs } = inputNamed(input);
        const { data, paymentUrl } = await shop.order(method, needs);
        await page.goto(paymentUrl);
        const { id: orderId, ...stated } = data;
        return new Payment(page, { ...stated, orderId }, {
            ...this.#means,
            areForwarded: target.notificationUrl !== undefined,
            shopOrigins: new Set(),
        });
    }
    /** Where the shopper was in the shop: at the base address, and at every page before the payment page. */
    #originsBefore(payment) {
        const { baseURL, witnesses } = this.#means;
        const pages = witnesses.traffic.addresses
            .filter((it) => it.startsWith('page http'))
            .map((it) => it.replace('page ', ''));
        const origins = new Set([...pages, ...(baseURL === undefined ? [] : [baseURL])].map(originOf));
        origins.delete(payment.origin);
        return origins;
    }
}
const originOf = (address) => new URL(address).origin;
//# sourceMappingURL=multisafepay.js.map