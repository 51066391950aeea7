import type { Sandbox } from '../../start.ts';
import { Browser } from './browser.ts';

export interface Answer<Data> {
  readonly status: number;
  readonly body: Body<Data>;
}

interface Body<Data> {
  readonly success: boolean;
  readonly data: Data;
  readonly error_code?: number;
  readonly error_info?: string;
}

/** A call and its answer, as it was. */
export interface Exchange {
  readonly method: string;
  /** Below `/v1/json`, without the query. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

export interface PlacedOrder {
  readonly order_id: string;
  readonly session_id: string;
  readonly payment_url: string;
  readonly qr_url: string;
  readonly events_token: string;
  readonly events_stream_url: string;
}

interface PlacedRefund {
  readonly refund_id: number;
}

export interface RelatedData {
  readonly transaction_id: number;
  readonly type: string;
  readonly amount: number;
  readonly status: string;
}

/** The parts of an order object that tests pick out; the rest is compared as a whole. */
export interface OrderData {
  readonly order_id: string;
  readonly transaction_id: number;
  readonly status: string;
  readonly financial_status: string;
  readonly amount: number;
  readonly amount_refunded: number;
  readonly customer: object;
  readonly payment_details: { readonly type?: string; readonly [field: string]: unknown };
  readonly payment_methods: readonly object[];
  readonly related_transactions: readonly RelatedData[] | null;
}

/** All that it takes to call the API. */
type Address = Pick<Sandbox, 'apiUrl' | 'apiKey'>;

/** Talks to the API as a shop does, and pays what it orders. */
export class Client {
  readonly #sandbox: Address;
  readonly #send: typeof fetch;
  /** Everything that was said so far. */
  readonly exchanges: Exchange[] = [];
  #count = 0;

  /** @param send how requests get to the sandbox, if not over the network */
  constructor(sandbox: Address, send: typeof fetch = fetch) {
    this.#sandbox = sandbox;
    this.#send = send;
  }

  async call<Data>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = { api_key: this.#sandbox.apiKey },
  ): Promise<Answer<Data>> {
    const response = await this.#send(new URL(path, this.#sandbox.apiUrl), {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = { status: response.status, body: (await response.json()) as Body<Data> };
    this.exchanges.push({ method, path: `/${path.split('?')[0] ?? ''}`, ...answer });
    return answer;
  }

  /** Places a Bancontact order of 1.37 EUR, with these changes. */
  order(changes: Record<string, unknown> = {}): Promise<Answer<PlacedOrder>> {
    const request = { ...this.request(), ...changes };
    return this.call('POST', 'orders', { ...cartFor(request), ...request });
  }

  request(): Record<string, unknown> {
    this.#count += 1;
    return {
      type: 'redirect',
      order_id: `order-${this.#count}`,
      gateway: 'MISTERCASH',
      currency: 'EUR',
      amount: 137,
      description: 'Three cups',
      payment_options: {
        redirect_url: 'https://shop.example/thanks?shop=1',
        cancel_url: 'https://shop.example/cart',
      },
    };
  }

  async get(id: string | number): Promise<OrderData> {
    const path = `orders/${encodeURIComponent(id)}`;
    return (await this.call<OrderData>('GET', path)).body.data;
  }

  refund(id: string, body: Record<string, unknown> = {}): Promise<Answer<PlacedRefund>> {
    return this.call('POST', `orders/${id}/refunds`, { currency: 'EUR', ...body });
  }

  /** Orders and pays; returns the order's id. */
  async paid(changes: Record<string, unknown> = {}): Promise<string> {
    const { data } = (await this.order(changes)).body;
    await pay(await new Browser().open(data.payment_url), BANCONTACT.completed);
    return data.order_id;
  }
}

/** Pay-later orders need a cart that adds up. */
const PAY_LATER = new Set(['AFTERPAY', 'BILLINK', 'BNPL_MF', 'EINVOICE', 'IN3', 'KLARNA']);

function cartFor({ gateway, amount }: Record<string, unknown>) {
  if (!PAY_LATER.has(String(gateway))) return {};
  const cups = { name: 'Cup', unit_price: Number(amount) / 100, quantity: 1 };
  return { shopping_cart: { items: [cups] } };
}

export const BANCONTACT = {
  completed: '67034500054620008',
  notEnrolled: '67034500054610009',
  fails3d: '67039902990000045',
  insufficientFunds: '67039902990000011',
} as const;

/** Fills the card form in front of the shopper and goes all the way, answering the 3-D page if it comes. */
export async function pay(shopper: Browser, number: string, answer = 'Y'): Promise<Browser> {
  await confirmCard(shopper, number);
  if (shopper.html.includes('id="PaReqForm"')) {
    await shopper.submit('PaReq');
    await shopper.submit('PaRes', { PaRes: answer });
  }
  return shopper;
}

/** Fills the card form and confirms it, no further. */
export function confirmCard(shopper: Browser, number: string): Promise<Browser> {
  return shopper.submit('credit-card', {
    'credit-card': number,
    'card-holder': 'A. Lovelace',
    'expiry-month': '11',
    'expiry-year': String(new Date().getFullYear() + 3),
    cvc: number.startsWith('3') ? '1234' : '123',
  });
}
