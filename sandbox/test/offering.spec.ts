import { GATEWAYS } from '../core/gateways.ts';
import { Browser } from './support/browser.ts';
import { expect, test } from './support/test.ts';

const CUPS = { shopping_cart: { items: [{ name: 'Cup', unit_price: 1.37, quantity: 1 }] } };
const HALF = { shopping_cart: { items: [{ name: 'Cup', unit_price: 1, quantity: 1 }] } };

/** Of an order without a gateway. */
const ORDERS = {
  'without a cart': {},
  'with a cart that does not add up': HALF,
  'with a cart that adds up': CUPS,
  'over nothing': { amount: 0 },
  'in dollars': { currency: 'USD', ...CUPS },
} as const;

for (const [what, changes] of Object.entries(ORDERS)) {
  test(`an order ${what}: the page offers and takes the methods that the API takes by name`, async ({
    client,
  }) => {
    const order = { gateway: '', ...changes };
    const { payment_url: link } = (await client.order(order)).body.data;
    const { html } = await new Browser().open(`${link}&methods=all`);
    for (const { id, name } of GATEWAYS) {
      const named = await client.order({ shopping_cart: null, ...changes, gateway: id });
      const taken = named.status === 200;
      expect([name, html.includes(`method=${id}"`)]).toEqual([name, taken]);
      const shopper = await new Browser().open(`${link}&method=${id}`);
      expect([name, shopper.html.includes('Choose how to pay')]).toEqual([name, !taken]);
    }
  });
}
