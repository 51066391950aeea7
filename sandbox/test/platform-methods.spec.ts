import { expect, test } from './support/test.ts';

const THANKS = 'https://shop.example/thanks?shop=1';
const CART = 'https://shop.example/cart';

/** Methods whose link leads straight to the test platform, and what each choice there amounts to. */
const STRAIGHT = [
  ['IDEAL', 'Success', 'completed', 'completed', THANKS],
  ['IDEAL', 'Failure', 'declined', 'declined', CART],
  ['IDEAL', 'Cancelled', 'void', 'void', CART],
  ['IDEAL', 'Expired', 'expired', 'expired', CART],
  ['BELFIUS', 'Completed', 'completed', 'completed', THANKS],
  ['CBC', 'Completed', 'completed', 'completed', THANKS],
  ['KBC', 'Cancelled', 'void', 'void', CART],
  ['DIRECTBANK', 'Completed', 'completed', 'completed', THANKS],
  ['TRUSTLY', 'Cancelled', 'void', 'void', CART],
  ['BIZUM', 'Success', 'completed', 'initialized', THANKS],
  ['BIZUM', 'Cancelled', 'declined', 'declined', CART],
  ['ALIPAY', 'Completed', 'completed', 'initialized', THANKS],
  ['PAYPAL', 'Approved', 'completed', 'initialized', THANKS],
  ['PAYPAL', 'Closed', 'expired', 'expired', CART],
] as const;

for (const [gateway, scenario, status, financial, address] of STRAIGHT) {
  test(`${gateway}, ${scenario}: ${status}/${financial}`, async ({ client, shopper }) => {
    const { data } = (await client.order({ gateway })).body;
    await shopper.open(data.payment_url);
    expect(new URL(shopper.url).pathname).toBe(`/simulator/${gateway.toLowerCase()}`);
    expect(shopper.text()).toMatch(/Test platform.*Amount 1\.37 EUR.*Test scenario/);
    expect(shopper.html).toContain(`<option value="${scenario}"`);

    await shopper.submit('scenario', { scenario });
    expect(shopper.url).toContain(address);
    expect(new URL(shopper.url).searchParams.get('transactionid')).toBe(data.order_id);
    expect(await client.get(data.order_id)).toMatchObject({ status, financial_status: financial });
  });
}
