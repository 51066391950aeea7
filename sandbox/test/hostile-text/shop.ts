import { directRequest } from '../../api/gateway-info.ts';
import { orderRequest } from '../../api/order-schema.ts';
import { orderUpdate } from '../../api/order-update.ts';
import { refundRequest } from '../../api/refund-request.ts';
import { settings } from '../../api/sites.ts';
import { GATEWAYS } from '../../core/gateways.ts';
import type { Sandbox } from '../../sandbox.ts';
import { Browser } from '../support/browser.ts';
import type { PlacedOrder } from '../support/client.ts';
import { BANCONTACT, Client } from '../support/client.ts';
import { HOSTILE, hostileBody } from './texts.ts';
import { visit } from './visitor.ts';

const GOOD = {
  order_id: 'order',
  type: 'redirect',
  gateway: '',
  currency: 'EUR',
  amount: 1000,
  description: 'Cups',
  payment_options: { notification_method: 'POST' },
  // Otherwise in3 declines everybody.
  customer: { country: 'NL' },
  capture: '',
};
const CART = { items: [{ name: HOSTILE, unit_price: 10, quantity: 1 }] };

/** One method of each kind of page, Bancontact with its own, and the list of methods. */
const KINDS = new Map<string, string>(GATEWAYS.map(({ asks, id }) => [asks.kind, id]))
  .set('Bancontact', 'MISTERCASH')
  .set('list', '');

/** An address of the payment that a link leads to. */
const here = (link: string, part: string): string => link.replace(/\?.*/, part);

/** A shop that puts hostile text wherever the API takes some, and its shoppers. */
export class HostileShop {
  readonly client: Client;
  #count = 0;

  constructor(sandbox: Sandbox) {
    this.client = new Client(sandbox);
  }

  /** Renames itself, and is paid by every kind of method, with and without an address to return to. */
  async open(): Promise<void> {
    const { data } = (await this.client.call<{ site_id: number }>('GET', 'me')).body;
    await this.#call('PATCH', `sites/${data.site_id}`, hostileBody(settings, {}));
    for (const gateway of KINDS.values()) await this.#payAt(gateway, { payment_options: {} });
    await this.#payAt('VISA', {});
    await this.#payAt('EPS', { gateway_info: {}, amount: 1000 });
    await visit(`${(await this.place({})).payment_url}&methods=all`);
  }

  /** The ways out of a payment that was not made. */
  async leave(): Promise<void> {
    const { payment_url: link } = await this.place({ gateway: 'BANKTRANS' });
    await visit(`${link}&method=BANKTRANS`);
    await (await new Browser().open(here(link, 'result'))).submit('/return');
    const { payment_url: left } = await this.place({ gateway: 'VISA' });
    for (const way of ['challenge', 'cancel']) await new Browser().open(here(left, way));
  }

  async #payAt(gateway: string, changes: Record<string, unknown>): Promise<void> {
    const bancontact = gateway === 'MISTERCASH';
    const { payment_url: link } = await this.place({ gateway, ...changes });
    const form = `${link}&method=${gateway}`;
    await visit(form, bancontact ? BANCONTACT.insufficientFunds : '4012001038488884');
    await visit(form, bancontact ? BANCONTACT.completed : undefined);
    await visit(link);
  }

  /** With a QR code, which a phone scans. */
  async scan(): Promise<void> {
    const gateway_info = { qr_enabled: true };
    const order = { gateway: 'MISTERCASH', gateway_info, payment_options: {} };
    const { payment_url: link, qr_url: code } = await this.place(order);
    await visit(link);
    for (const part of ['qr.svg?method=MISTERCASH', 'status']) await fetch(here(link, part));
    await visit(code.replace('/simulator/', '/sim/'));
    await visit(code);
    await (await fetch(here(link, 'events'))).text();
  }

  /** Orders that were paid without a page, refunded, shipped and notified. */
  async merchandise(): Promise<void> {
    const words = { card_number: '4111111111111111', card_expiry_date: '3012', card_cvc: '123' };
    const { gateway_info } = hostileBody(directRequest, { gateway_info: words });
    const paid = { type: 'direct', gateway_info: { ...(gateway_info as object), ...words } };
    const { order_id: id } = await this.place({ ...paid, gateway: 'VISA' });
    const path = `orders/${encodeURIComponent(id)}`;
    const part = { currency: 'EUR', amount: 37, checkout_data: null };
    const refund = { ...hostileBody(refundRequest, part), ...part };
    await this.#call('POST', `${path}/refunds`, refund);
    await this.#call('PATCH', path, hostileBody(orderUpdate, { status: 'shipped', amount: 1000 }));
    const debit = {
      account_holder_name: HOSTILE.slice(0, 90),
      // Any other one is refused.
      account_holder_iban: 'NL87ABNA0000000001',
    };
    await this.place({ type: 'direct', gateway: 'DIRDEB', gateway_info: debit });
  }

  async place(changes: Record<string, unknown>): Promise<PlacedOrder> {
    this.#count += 1;
    const hostile = hostileBody(orderRequest, GOOD);
    const order_id = `${String(hostile['order_id'])}${this.#count}`;
    const customer = { ...(hostile['customer'] as object), zip_code: '1234AB', house_number: '1' };
    const chosen = { order_id, customer, gateway: '', shopping_cart: CART, recurring_id: '' };
    const order = { ...hostile, ...chosen, affiliate: {}, checkout_options: {}, ...changes };
    return this.#call<PlacedOrder>('POST', 'orders', order);
  }

  async #call<Data>(method: string, path: string, request: object): Promise<Data> {
    const { status, body } = await this.client.call<Data>(method, path, request);
    if (status !== 200) throw new Error(`${method} ${path}: ${body.error_info ?? status}`);
    return body.data;
  }
}
