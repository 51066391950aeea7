import { expect, test } from './support/test.ts';

const FIELDS = ['redirect_url', 'cancel_url', 'notification_url'] as const;

/** Addresses that no redirect header or request line can carry, or that no shop means. */
const WRONG: Readonly<Record<string, string>> = {
  'a line break': 'https://shop.example/\r\nSet-Cookie: a=b',
  'a tab': 'https://shop.example/\tthanks',
  'a null': 'https://shop.example/\u0000',
  'a control character of the second set': 'https://shop.example/\u0085',
  'a control character in the host': 'https://shop\n.example/',
  'a line break at the end': 'https://shop.example/\n',
  'a delete': 'https://shop.example/\u007f',
  'more than can be sent': `https://shop.example/${'x'.repeat(8_000)}`,
};

for (const [what, address] of Object.entries(WRONG)) {
  for (const field of FIELDS) {
    test(`a ${field} with ${what} is refused`, async ({ client }) => {
      const { status, body } = await client.order({ payment_options: { [field]: address } });
      expect([status, body.error_code, body.error_info]).toEqual([
        404,
        1014,
        `Unspecified error: payment_options.${field} is not acceptable`,
      ]);
    });
  }

  test(`a site's address with ${what} is refused`, async ({ client }) => {
    const { data } = (await client.call<{ site_id: number }>('GET', 'me')).body;
    for (const field of ['url', 'notification_url']) {
      const { status } = await client.call('PATCH', `sites/${data.site_id}`, { [field]: address });
      expect([field, status]).toEqual([field, 422]);
    }
  });
}

test('an address of 2,000 characters, with blanks and signs, is followed', async ({ client }) => {
  const address = `https://shop.example/a b?q="<>&c=${'x'.repeat(1_960)}`;
  const payment_options = { redirect_url: address, cancel_url: address };
  const { data } = (await client.order({ payment_options })).body;
  const cancelled = await fetch(data.payment_url.replace(/\?.*/, 'cancel'), { redirect: 'manual' });
  expect(cancelled.status).toBe(303);
  expect(cancelled.headers.get('location')).toContain('https://shop.example/a');
});

test('a form that has to be corrected never shows a card number again', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order({ gateway: 'VISA' })).body;
  await shopper.open(data.payment_url);
  for (const number of ['4111 1111 1111 1111', '4111111111111111', '4111-1111-1111-1111']) {
    await shopper.submit('credit-card', { 'credit-card': number, cvc: '737' });
    expect(shopper.status).toBe(422);
    expect(shopper.html).not.toContain(number);
    expect(shopper.html.replaceAll(/\D/g, '')).not.toContain('4111111111111111');
    expect(shopper.html).not.toContain('737');
    expect(shopper.text()).toContain('•••• 1111');
  }
});
