// The official Node client, unmodified: only the base address of its resources is set.
import wrapper from '@multisafepay/api-wrapper';

const { API = '', KEY = '' } = process.env;
const client = new wrapper.default(KEY, { environment: 'test' });
for (const { client: http } of [client.orders, client.refunds, client.gateways, client.issuers]) {
  http.defaults.baseURL = API;
}

const order = await client.orders.create({
  type: 'direct',
  order_id: 'node-1',
  gateway: 'VISA',
  currency: 'EUR',
  amount: 1000,
  description: 'Ten cups',
  gateway_info: {
    card_number: '4111111111111111',
    card_holder_name: 'A. Lovelace',
    card_expiry_date: '3012',
    card_cvc: '123',
  },
});
console.log(`paid: ${order.data.status}`);

const refund = { currency: 'EUR', amount: 250, description: 'One was broken' };
const { data } = await client.refunds.create('node-1', refund);
console.log(`refund: ${data.refund_id}`);

const { data: after } = await client.orders.get('node-1');
console.log(`refunds listed: ${after.related_transactions.length}`);
