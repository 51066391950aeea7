import type { ApiOrder } from '../fixtures/api/schemas.ts';
import type { Merchant } from '../fixtures/order/merchant.ts';
import { PlacedOrder } from '../fixtures/order/order.ts';
import { Refund } from '../fixtures/order/refund.ts';
import type { Skip } from '../fixtures/report/skip.ts';
import type { Witnesses } from '../fixtures/witnesses/witnesses.ts';

/** What is refunded, and where. */
export interface RefundOptions {
  /** Minor units; the whole order, unless it is given. Of a pay-later order the whole cart is refunded. */
  readonly amount?: number;
  readonly description?: string;
  /** Where the merchant asks for it. */
  readonly by?: 'API' | 'dashboard';
}

/** What the dashboard asks for when a refund is accepted. */
const comment = 'Accepted by a test';

/** Who asks for a refund. */
interface Refunding {
  readonly merchant: Merchant;
  readonly witnesses: Witnesses;
  /** Ends a test that needs a dashboard where there is none. */
  readonly skip: Skip;
}

/** A refund of a payment: an order of its own, which a test account keeps until the merchant accepts it. */
export class MerchantRefund {
  readonly #refund: Refund;
  readonly #merchant: Merchant;
  #comment = comment;

  private constructor(refund: Refund, merchant: Merchant) {
    this.#refund = refund;
    this.#merchant = merchant;
  }

  /** Asks for a refund of an order. */
  static async of(
    order: PlacedOrder,
    { merchant, witnesses, skip }: Refunding,
    { by = 'API', ...asked }: RefundOptions,
  ): Promise<MerchantRefund> {
    const request = { ...order.refundRequest(), ...asked };
    if (by === 'API') return new MerchantRefund(await merchant.refund(order, request), merchant);
    const dashboard = witnesses.dashboard ?? skip(witnesses.noDashboard ?? 'no dashboard');
    const details = await dashboard.openOrder(order);
    const page = await details.refundOrder();
    const found = () => merchant.findRefund(order, request);
    if (order.method.cart) {
      return new MerchantRefund(await page.refundWholeOrder(request, found), merchant);
    }
    await page.enter(request);
    await page.confirm();
    return new MerchantRefund(await found(), merchant);
  }

  /** Id of the refund's own order. */
  get pspId(): string {
    return this.#refund.pspId;
  }

  /** What the merchant entered when accepting it. */
  get comment(): string {
    return this.#comment;
  }

  /** The merchant accepts the refund in the dashboard, with a comment. */
  async accept(remark = comment): Promise<void> {
    this.#comment = remark;
    await this.#merchant.acceptRefund(this.#refund, remark);
  }

  /**
   * The refund, for verdicts.
   *
   * @param patience how long a witness may take, in milliseconds
   */
  within(patience = this.#refund.original.witnesses.patience): Refund {
    const { original, originalPspId, pspId, request } = this.#refund;
    const { data, paymentUrl, shopper, witnesses } = original;
    const asked = new PlacedOrder(data, paymentUrl, shopper, { ...witnesses, patience });
    return new Refund(asked, originalPspId, pspId, request);
  }

  /** The original order now, by the API. */
  read(): Promise<ApiOrder> {
    return this.#refund.original.read();
  }
}
