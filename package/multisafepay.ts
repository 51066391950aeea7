import type { Page } from '@playwright/test';
import type { ApiClient } from '../fixtures/api/client.ts';
import { isLoopback, testHosts } from '../fixtures/network/hosts.ts';
import type { Shop } from '../fixtures/order/shop.ts';
import type { Target } from '../fixtures/target/target.ts';
import { inputNamed, type Input, type InputId, type InputValue } from './inputs.ts';
import { Payment, type Cast } from './payment.ts';
import type { ShopOrder } from './shop-order.ts';

/** What a test has of the suite. */
interface Means extends Omit<Cast, 'areForwarded' | 'shopOrigins'> {
  readonly shop: Shop;
  readonly target: Target;
  readonly baseURL: string | undefined;
}

/** Payments at MultiSafepay, for the tests of a shop. */
export class MultiSafepay {
  readonly #means: Means;
  /** Later payments of a test come after pages of MultiSafepay as well: those before the first one are the shop's. */
  #shopOrigins: ReadonlySet<string> | undefined;

  constructor(means: Means) {
    this.#means = means;
  }

  /** The API with the account's key, as a shop's server uses it. */
  get api(): ApiClient {
    return this.#means.witnesses.api;
  }

  /**
   * Takes over the payment that the shop has begun: the page has to be on the payment page.
   *
   * @param stated what the shop says of its order: its id is learnt when the shopper is back, if it is not said
   * @throws when the page is on no payment page, or the API knows no order with that id
   */
  async adopt(page: Page, stated: ShopOrder = {}): Promise<Payment> {
    const { target, witnesses, baseURL } = this.#means;
    const url = new URL(page.url());
    const isPayment = testHosts.includes(url.hostname) || isLoopback(url);
    const isOfShop = baseURL !== undefined && new URL(baseURL).origin === url.origin;
    if (!isPayment || isOfShop) {
      throw new Error(
        `the page is on ${url.href}, not on a payment page: call adopt(page) once the checkout has led there`,
      );
    }
    if (stated.orderId !== undefined) await witnesses.api.order(stated.orderId);
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
  async order(page: Page, input: Input | InputId | InputValue): Promise<Payment> {
    const { shop, target } = this.#means;
    const { method, needs } = inputNamed(input);
    const { data, paymentUrl } = await shop.order(method, needs);
    await page.goto(paymentUrl);
    const { id: orderId, ...stated } = data;
    return new Payment(
      page,
      { ...stated, orderId },
      {
        ...this.#means,
        areForwarded: target.notificationUrl !== undefined,
        shopOrigins: new Set(),
      },
    );
  }

  /** Where the shopper was in the shop: at the base address, and at every page before the payment page. */
  #originsBefore(payment: URL): ReadonlySet<string> {
    const { baseURL, witnesses } = this.#means;
    const pages = witnesses.traffic.addresses
      .filter((it) => it.startsWith('page http'))
      .map((it) => it.replace('page ', ''));
    const origins = new Set([...pages, ...(baseURL === undefined ? [] : [baseURL])].map(originOf));
    origins.delete(payment.origin);
    return origins;
  }
}

const originOf = (address: string): string => new URL(address).origin;
