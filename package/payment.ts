import { errors, test, type Page } from '@playwright/test';
import type { Action, Method } from '../catalogue/index.ts';
import type { BeforeConfirming } from '../pages/confirming.ts';
import { CardPage } from '../pages/payment/card-page.ts';
import type { ApiOrder } from '../fixtures/api/schemas.ts';
import { poll } from '../fixtures/network/poll.ts';
import { LastLooks } from '../fixtures/order/last-looks.ts';
import type { ActionAnswer, Merchant } from '../fixtures/order/merchant.ts';
import { failed, PlacedOrder, type Payable } from '../fixtures/order/order.ts';
import { pageSays } from '../fixtures/order/page-says.ts';
import type { Shopper } from '../fixtures/order/shopper.ts';
import type { Skip } from '../fixtures/report/skip.ts';
import type { Time } from '../fixtures/target/time.ts';
import { notForwarded, notMade, notNamedYet } from '../fixtures/report/not-made.ts';
import { transactionId } from '../fixtures/verdict/place.ts';
import type { Witnesses } from '../fixtures/witnesses/witnesses.ts';
import { orderDataOf, unsaidIn, type ShopOrder } from './shop-order.ts';
import { inputNamed, inputs, type Input, type InputId, type InputValue } from './inputs.ts';
import { MerchantRefund, type RefundOptions } from './refund.ts';
import { WatchedWayBack } from './way-back.ts';

/** Who acts in a test, and who can be asked. */
export interface Cast {
  readonly witnesses: Witnesses;
  readonly shopper: Shopper;
  readonly merchant: Merchant;
  readonly time: Time;
  readonly skip: Skip;
  /** Whether the shop forwards the notifications that it receives. */
  readonly areForwarded: boolean;
  /** Origins at which the shopper was in the shop. */
  readonly shopOrigins: ReadonlySet<string>;
}

/** A payment that a shop under test has begun: its shopper is on the payment page. */
export class Payment {
  readonly #page: Page;
  readonly #stated: ShopOrder;
  readonly #cast: Cast;
  readonly #paymentUrl: string;
  readonly #wayBack: WatchedWayBack;
  readonly #looks: LastLooks;
  readonly #paidWith: Input[] = [];
  #phone: Page | undefined;

  constructor(page: Page, stated: ShopOrder, cast: Cast) {
    this.#page = page;
    this.#stated = stated;
    this.#cast = cast;
    this.#paymentUrl = page.url();
    const { redirectUrl, cancelUrl } = stated;
    this.#wayBack = new WatchedWayBack({ origins: cast.shopOrigins, redirectUrl, cancelUrl });
    this.#wayBack.watch(page);
    this.#looks = new LastLooks(async () => this.#read(), cast.witnesses.traffic);
    if (!cast.areForwarded) notMade(notForwarded);
  }

  /** The shop's id of the order; undefined until the shop has said it or the shopper is back with it. */
  get orderId(): string | undefined {
    const back = this.#wayBack.backAt(this.#page);
    return this.#stated.orderId ?? (back && transactionId(back)) ?? undefined;
  }

  /** Documented time that passes after the payment. */
  get time(): Time {
    return this.#cast.time;
  }

  /** What the shopper has paid with last, or with the first of several parts. */
  get input(): Input | undefined {
    const [first] = this.#paidWith;
    return first?.kind === 'part voucher' ? first : this.#paidWith.at(-1);
  }

  /**
   * Pays on the payment page as the documentation says for an input: enters it, and answers what is asked, on a
   * phone where it is a QR code.
   *
   * @param input a documented input, its id (`visa-completed`), or what is entered (`4111111111111111`)
   */
  async payWith(input: Input | InputId | InputValue): Promise<void> {
    const row = inputNamed(input);
    const { annotations } = test.info();
    annotations.push({ type: 'scenario', description: row.id });
    annotations.push({ type: 'source', description: row.source });
    if (this.orderId === undefined) notMade(notNamedYet);
    this.#paidWith.push(row);
    const { method, ...documented } = row;
    await this.#cast.shopper.payHere(this.#payable(method), documented);
  }

  /** Leaves the payment page by its Cancel. */
  async cancel(): Promise<void> {
    await new CardPage(this.#page).cancel();
  }

  /** The order now, by the API. */
  async read(): Promise<ApiOrder> {
    return this.#cast.witnesses.api.order(await this.#knownId(this.#cast.witnesses.patience));
  }

  /** The merchant accepts an order whose money is Uncleared, in the dashboard. */
  accept(): Promise<ActionAnswer> {
    return this.#act('accept');
  }

  /** The merchant declines an order whose money is Uncleared, in the dashboard. */
  decline(): Promise<ActionAnswer> {
    return this.#act('decline');
  }

  /** The merchant ships the order, by API. */
  ship(): Promise<ActionAnswer> {
    return this.#act('ship');
  }

  /** Refunds the order by API, or in the dashboard; the whole, unless an amount is given. */
  async refund(options: RefundOptions = {}): Promise<MerchantRefund> {
    return MerchantRefund.of(await this.placed(), this.#cast, options);
  }

  /**
   * The order with all that is known of it, for verdicts. What the shop has not said is taken from the API.
   *
   * @param patience how long a witness may take, in milliseconds
   * @throws when it is not known which order it is, or it was not paid
   */
  async placed(patience = this.#cast.witnesses.patience): Promise<PlacedOrder> {
    const { input } = this;
    if (!input) throw new Error('the payment was not paid with anything: call payWith first');
    return this.#placedBy(input.method, patience);
  }

  /** The same of an order that may not have been paid: nothing of it is compared by its method. */
  unpaid(patience = this.#cast.witnesses.patience): Promise<PlacedOrder> {
    return this.#placedBy(this.input?.method ?? inputs['visa-completed'].method, patience);
  }

  async #placedBy(method: Method, patience: number): Promise<PlacedOrder> {
    const { witnesses, areForwarded } = this.#cast;
    const orderId = await this.#knownId(patience);
    const data = orderDataOf(method, await witnesses.api.order(orderId), this.#stated);
    const asked = {
      ...witnesses,
      patience,
      notifications: areForwarded ? witnesses.notifications : undefined,
    };
    return new PlacedOrder(data, this.#paymentUrl, this.#page, asked, {
      beforehand: this.#looks.seen,
      phone: this.#phone,
      wayBack: this.#wayBack,
      unsaid: unsaidIn(this.#stated),
    });
  }

  async #act(action: Action): Promise<ActionAnswer> {
    return this.#cast.merchant.act(await this.placed(), action);
  }

  /** What the steps on the payment pages need of the order. */
  #payable(method: Method): Payable {
    const beforeConfirming: BeforeConfirming = this.#looks.look;
    return {
      paymentUrl: this.#paymentUrl,
      method,
      beforeConfirming,
      settled: () => this.#ended((status) => status !== 'initialized'),
      over: () => this.#ended((status) => failed.has(status)),
      continueOn: (phone) => {
        this.#phone = phone;
        this.#wayBack.watch(phone);
      },
    };
  }

  /** Resolves once the shopper is back at the shop, or the API's order is what it may have become. */
  async #ended(hasEnded: (status: string) => boolean): Promise<void> {
    const { patience } = this.#cast.witnesses;
    const isOver = async (): Promise<boolean> => {
      if (this.#wayBack.backAt(this.#page)) return true;
      const order = await this.#read();
      return order !== undefined && hasEnded(order.status);
    };
    if (await poll(isOver, Boolean, patience)) return;
    const said = await pageSays(this.#page, this.#looks);
    throw new errors.TimeoutError(
      `the payment has not ended: the shopper is not back at the shop, and the page says ${said}`,
    );
  }

  async #read(): Promise<ApiOrder | undefined> {
    const { orderId } = this;
    return orderId === undefined ? undefined : this.#cast.witnesses.api.order(orderId);
  }

  /** @throws when the shop has not said it, and no address of the shop that the shopper came back to does */
  async #knownId(patience: number): Promise<string> {
    const id = await poll(
      async () => this.orderId,
      (it) => it !== undefined,
      patience,
    );
    if (id !== undefined) return id;
    const back = this.#wayBack.backAt(this.#page);
    const why = back
      ? `the shopper came back to ${back.origin}${back.pathname}, which has no transactionid`
      : `the shopper has not come back to the shop from ${this.#page.url()}`;
    throw new Error(
      `it is not known which order this is: ${why}. Say it: multisafepay.adopt(page, { orderId })`,
    );
  }
}
