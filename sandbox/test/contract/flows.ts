import { BANCONTACT, pay, type Client } from '../support/client.ts';
import { Browser } from '../support/browser.ts';
import type { Merchant } from '../support/merchant.ts';

/** What a flow is driven with. */
interface Hands {
  readonly client: Client;
  readonly merchant: Merchant;
}

const card = (number: string) => ({
  card_number: number,
  card_holder_name: 'A. Lovelace',
  card_expiry_date: '3012',
  card_cvc: '123',
});

const place = async (client: Client, changes: Record<string, unknown> = {}): Promise<string> =>
  (await client.order(changes)).body.data.order_id;

/** An authorised card order that is still to be captured. */
const reserve = (client: Client): Promise<string> =>
  place(client, {
    type: 'direct',
    gateway: 'VISA',
    capture: 'manual',
    gateway_info: card('4111111111111111'),
  });

/** Calls that together get every answer of the contract. Their order ids are their own. */
export const flows: Readonly<Record<string, (hands: Hands) => Promise<void>>> = {
  'a placed order, and the order in every state': async ({ client, merchant }) => {
    await place(client, { gateway_info: { qr_enabled: true } });
    for (const number of Object.values(BANCONTACT)) {
      const { order_id: id, payment_url: url } = (await client.order()).body.data;
      await client.get(id);
      const shopper = await new Browser().open(url);
      await client.get(id);
      await pay(shopper, number);
      await client.get(id);
    }
    const id = await client.paid();
    const { refund_id: refund } = (await client.refund(id, { amount: 37 })).body.data;
    await client.get(id);
    await merchant.accept(refund);
    await client.get(id);
    await client.get(refund);
  },

  'an order with a cart': async ({ client }) => {
    const items = [
      { name: 'Cup', unit_price: '0.685', quantity: 2, weight: { unit: 'KG', value: 1 } },
    ];
    const alternate = [{ name: 'low', rules: [{ rate: 0.09 }] }];
    const id = await place(client, {
      shopping_cart: { items },
      checkout_options: { tax_tables: { default: { rate: 0 }, alternate } },
    });
    await client.get(id);
  },

  'direct orders': async ({ client }) => {
    for (const number of ['4111111111111111', '4012001038488884', '4012001037461114']) {
      await place(client, { type: 'direct', gateway: 'VISA', gateway_info: card(number) });
    }
    const flexible = { ...card('4111111111111111'), flexible_3d: true };
    await place(client, { type: 'direct', gateway: 'VISA', gateway_info: flexible });
    await place(client, { type: 'direct', gateway: 'iDEAL' });
    await place(client, { type: 'direct', gateway: 'WECHAT' });
    const gateway_info = {
      account_holder_name: 'A. Lovelace',
      account_holder_iban: 'NL87ABNA0000000001',
    };
    await client.get(await place(client, { type: 'direct', gateway: 'DIRDEB', gateway_info }));
  },

  'an order is captured in parts, released, shipped, cancelled': async ({ client }) => {
    const id = await reserve(client);
    await client.get(id);
    const part = { amount: 37, new_order_id: `${id}-part`, new_order_status: 'completed' };
    await client.call('POST', `orders/${id}/capture`, part);
    await client.call('POST', `orders/${id}/capture`, { ...part, amount: 500 });
    await client.get(id);
    await client.get(part.new_order_id);
    await client.call('PATCH', `capture/${id}`, { status: 'cancelled', reason: 'Out of cups' });
    await client.call('PATCH', `capture/${id}`, { status: 'cancelled' });
    await client.get(id);
    const whole = await reserve(client);
    await client.call('POST', `orders/${whole}/capture`, { new_order_status: 'completed' });
    await client.call('PATCH', `orders/${whole}`, { status: 'shipped' });
    await client.get(whole);
    const open = await place(client);
    await client.call('PATCH', `orders/${open}`, { status: 'cancelled', exclude_order: true });
    await client.call('PATCH', `orders/${open}`, { status: 'shipped' });
    await client.get(open);
  },

  'a QR session is cancelled once': async ({ client }) => {
    const id = await place(client, { gateway_info: { qr_enabled: true } });
    await client.call('POST', `orders/${id}/cancel`);
    await client.call('POST', `orders/${id}/cancel`);
    await client.get(id);
  },

  'pay later: shipped in part and with an invoice, put on hold': async ({ client }) => {
    const gateway_info = {
      birthday: '01-01-1990',
      email: 'ada@example.com',
      bank_account: '0417164300',
    };
    const invoice = await place(client, { type: 'direct', gateway: 'EINVOICE', gateway_info });
    await client.call('PATCH', `orders/${invoice}`, { status: 'shipped' });
    await client.get(invoice);
    const later = await place(client, { type: 'direct', gateway: 'BNPL_MF', gateway_info });
    await client.call('POST', `pad/orders/${later}/onhold`, { duration: 60 });
    await client.call('POST', `pad/orders/${later}/onhold`, { duration: 59 });
    await client.call('PATCH', `orders/${later}`, { status: 'shipped', amount: 37 });
    await client.get(later);
  },

  'proof against a chargeback': async ({ client }) => {
    const paid = await client.paid();
    const proof = { type: 'PDF', base64: 'JVBERi0=', description: 'Receipt', name: 'receipt.pdf' };
    await client.call('POST', `orders/${paid}/files`, proof);
    await client.call('POST', `orders/${paid}/files`, { ...proof, type: 'GIF' });
  },

  'a refund is cancelled, and another one refused': async ({ client }) => {
    const id = await client.paid();
    const { refund_id: refund } = (await client.refund(id, { amount: 37 })).body.data;
    await client.refund(id, { amount: 500 });
    await client.call('PATCH', `orders/${id}/refunds/${refund}`, { status: 'void' });
    await client.call('PATCH', `orders/${id}/refunds/${refund}`, { status: 'void' });
    await client.get(id);
  },

  tokens: async ({ client }) => {
    const id = await place(client, {
      type: 'direct',
      gateway: 'CREDITCARD',
      gateway_info: card('4111111111111111'),
      recurring_model: 'cardOnFile',
      customer: { reference: 'ada' },
    });
    await client.get(id);
    const { tokens } = (await client.call<{ tokens: { token: string }[] }>('GET', 'recurring/ada'))
      .body.data;
    const token = tokens[0]?.token;
    for (const _twice of [1, 2]) {
      await client.call('GET', `recurring/ada/token/${token}`);
      await client.call('PATCH', `recurring/ada/update/${token}`, { expiry_date: '3112' });
      await client.call('DELETE', `recurring/ada/remove/${token}`);
    }
  },

  'gateways, banks and payment methods': async ({ client }) => {
    await client.call('GET', 'gateways?include=coupons');
    await client.call('GET', 'payment-methods?include_coupons=1');
    await client.call('GET', 'payment-methods/IDEAL');
    for (const list of ['gateways', 'payment-methods', 'issuers']) {
      await client.call('GET', `${list}/MYBANK`);
      await client.call('GET', `${list}/SHELLS`);
    }
  },

  'transactions, of a payment and of its refund': async ({ client }) => {
    const id = await client.paid({ customer: { first_name: 'Ada', last_name: 'Lovelace' } });
    const email = { email: 'ada@shop.example' };
    await client.paid({ customer: email });
    await client.refund(id, { amount: 37 });
    await client.call('GET', 'transactions');
    await client.call('GET', `transactions/${(await client.get(id)).transaction_id}`);
    await client.call('GET', 'transactions/1');
  },

  'account, site, categories': async ({ client }) => {
    const { data } = (await client.call<{ site_id: number }>('GET', 'me')).body;
    await client.call('GET', 'auth/api_token');
    await client.call('GET', 'categories');
    for (const id of [data.site_id, 1]) {
      await client.call('GET', `sites/${id}`);
      await client.call('PATCH', `sites/${id}`, { name: 'Cups' });
    }
    await client.call('PATCH', `sites/${data.site_id}`, { name: '' });
    const addresses = {
      notification_url: 'https://shop.example/n',
      support_email: 'a@shop.example',
    };
    await client.call('PATCH', `sites/${data.site_id}`, addresses);
    await client.call('GET', `sites/${data.site_id}`);
    await client.call('GET', 'accounts');
    for (const method of ['GET', 'PATCH']) {
      await client.call(method, 'accounts/1', method === 'PATCH' ? {} : undefined);
    }
  },

  'what is refused': async ({ client }) => {
    await client.order({ amount: -1 });
    await client.call('GET', 'orders/unknown');
    await client.call('PATCH', 'orders/unknown', { status: 'shipped' });
    await client.refund('unknown');
    await client.call('POST', 'orders/unknown/cancel');
    await client.call('POST', 'pad/orders/unknown/onhold');
    await client.call('GET', 'transactions?limit=0');
    for (const path of ['gateways', 'gateways/VISA', 'transactions']) {
      await client.call('GET', path, undefined, { api_key: 'wrong' });
    }
  },
};
