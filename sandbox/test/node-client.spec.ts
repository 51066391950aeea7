import wrapper from '@multisafepay/api-wrapper';
import type { Sandbox } from '../start.ts';
import { BANCONTACT, pay } from './support/client.ts';
import { expect, test as base } from './support/test.ts';

/** What the official client has; it declares all of it as `any`. */
interface NodeClient {
  readonly orders: Resource & { update(id: string, data: object): Promise<Answer> };
  readonly gateways: Resource;
  readonly issuers: { get(): Promise<Answer> };
  readonly refunds: { create(id: string, data: object): Promise<Answer> };
}
interface Resource {
  get(id?: string): Promise<Answer>;
  create(data: object): Promise<Answer>;
}
type Answer = Readonly<Record<string, unknown>> & { readonly data: Data };
type Data = Readonly<Record<string, unknown>>;

// Node gives all of a CommonJS module's exports as the default one; its types do not know.
const { default: MultiSafepayClient } = wrapper as unknown as { default: typeof wrapper };

/** The official client as it is, but for its base address. */
function nodeClient({ apiKey, apiUrl }: Sandbox): NodeClient {
  const client = new MultiSafepayClient(apiKey, { environment: 'test' });
  const resources = [client.orders, client.gateways, client.issuers, client.refunds];
  for (const { client: http } of resources as { client: { defaults: { baseURL: string } } }[]) {
    http.defaults.baseURL = apiUrl;
  }
  return client;
}

const test = base.extend<{ shop: NodeClient }>({
  shop: async ({ sandbox }, use) => use(nodeClient(sandbox)),
});

/** The order of the client's own README. */
const ORDER = {
  type: 'redirect',
  order_id: 'node-1',
  gateway: '',
  currency: 'EUR',
  amount: '1000',
  description: 'Test Order Description',
  payment_options: {
    notification_url: 'http://127.0.0.1:1/client/notification?type=notification',
    redirect_url: 'https://shop.example/thanks?type=redirect',
    cancel_url: 'https://shop.example/cart?type=cancel',
    close_window: '',
  },
  customer: { locale: 'en_US', ip_address: '127.0.0.1', first_name: 'Simon', last_name: 'Smit' },
};

test('the official Node client orders, reads, refunds, ships and looks up', async ({
  shop,
  shopper,
}) => {
  const placed = await shop.orders.create(ORDER);
  expect(placed).toMatchObject({ success: true, data: { order_id: 'node-1' } });
  const link = `${String(placed.data['payment_url'])}&method=MISTERCASH`;
  await pay(await shopper.open(link), BANCONTACT.completed);
  expect((await shop.orders.get('node-1')).data).toMatchObject({
    amount: 1000,
    status: 'completed',
    financial_status: 'completed',
  });
  const refund = { currency: 'EUR', amount: 137, description: 'One cup' };
  expect(await shop.refunds.create('node-1', refund)).toEqual({
    success: true,
    data: {
      order_id: 'node-1',
      refund_id: expect.any(Number),
      transaction_id: (await shop.orders.get('node-1')).data['transaction_id'],
    },
  });
  expect(await shop.orders.update('node-1', { status: 'shipped', carrier: 'Bike' })).toEqual({
    success: true,
    data: {},
  });
  expect((await shop.gateways.get()).data).toContainEqual({ id: 'VISA', description: 'Visa' });
  expect((await shop.gateways.get('visa')).data).toEqual({ id: 'VISA', description: 'Visa' });
  expect((await shop.issuers.get()).data).toContainEqual({
    code: '3151',
    description: 'Test Bank',
  });
});

test('it reads documented errors', async ({ shop }) => {
  expect(await shop.orders.create({ ...ORDER, amount: '-1' })).toEqual({
    error_code: 1001,
    error_info: 'Invalid amount',
  });
  expect(await shop.orders.get('nobody')).toEqual({
    error_code: 1006,
    error_info: 'Invalid transaction ID',
  });
});
