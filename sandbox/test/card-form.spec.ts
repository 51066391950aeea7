import { BANCONTACT } from './support/client.ts';
import { expect, test } from './support/test.ts';

const FORM_ERRORS = [
  ['MISTERCASH', {}, ['Enter the card number', 'Choose the expiry date']],
  ['MISTERCASH', { 'credit-card': '67034500054620009' }, ['This card number is not valid']],
  ['MISTERCASH', { 'credit-card': '6703' }, ['A card number has 12 to 19 digits']],
  ['MISTERCASH', { 'credit-card': '4111111111111111' }, ['This is not a Bancontact card']],
  [
    'VISA',
    { 'credit-card': '4111 1111 1111 1111' },
    ['Enter the name on the card', 'Enter the security code'],
  ],
  ['VISA', { 'credit-card': '4111111111111111', cvc: '12' }, ['The security code has 3 digits']],
  [
    'AMEX',
    { 'credit-card': '374500000000015', cvc: '12' },
    ['The security code has 3 or 4 digits'],
  ],
] as const;

for (const [gateway, typed, problems] of FORM_ERRORS) {
  test(`${gateway} form with ${JSON.stringify(typed)} says: ${problems.join(', ')}`, async ({
    client,
    shopper,
  }) => {
    const { data } = (await client.order({ gateway })).body;
    await shopper.open(data.payment_url);
    await shopper.submit('credit-card', typed);
    expect(shopper.status).toBe(422);
    for (const problem of problems) expect(shopper.text()).toContain(problem);
    expect(await client.get(data.order_id)).toMatchObject({ status: 'initialized' });
  });
}

test('a card that expired last month is refused, one of this month is not', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order()).body;
  await shopper.open(data.payment_url);
  const card = { 'credit-card': BANCONTACT.completed, 'expiry-month': '1', 'expiry-year': '2020' };
  await shopper.submit('credit-card', card);
  expect(shopper.text()).toContain('This card has expired');
  const now = new Date();
  const [month, year] = [String(now.getUTCMonth() + 1), String(now.getUTCFullYear())];
  await shopper.submit('credit-card', { ...card, 'expiry-month': month, 'expiry-year': year });
  expect(shopper.html).toContain('PaReqForm');
});

test('a Maestro card may come without a code', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'MAESTRO' })).body;
  await shopper.open(data.payment_url);
  await shopper.submit('credit-card', {
    'credit-card': '6759000000005',
    'card-holder': 'A',
    'expiry-month': '3',
    'expiry-year': String(new Date().getFullYear() + 3),
  });
  expect(shopper.html).toContain('PaReqForm');
});
