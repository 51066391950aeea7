import { startSandbox } from '../start.ts';
import { Browser } from './support/browser.ts';
import { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

const THANKS = /^https:\/\/shop\.example\/thanks\?shop=1&transactionid=/;
const CART = /^https:\/\/shop\.example\/cart\?transactionid=/;

const DETAILS = {
  birthdate: '10-03-1990',
  'bank-account': '0417164300',
  email: 'ada@example.com',
  phone: '0612345678',
};

/** Methods with a form, what is entered, and the message for a wrong entry. */
const FORMS = [
  ['EPS', { bic: 'RZOOAT2L420' }, { bic: 'Enter the BIC' }],
  ['GIROPAY', { bic: 'NOLADE22XXX' }, { bic: 'Enter the BIC' }],
  ['BILLINK', { 'customer-type': 'private' }, { 'customer-type': 'Choose Private or Business' }],
  [
    'DOTPAY',
    { email: 'a@b.pl', phone: '601234567', 'sending-bank': 'mBank' },
    { email: 'Enter the email address', phone: 'Enter the phone number' },
  ],
  [
    'EINVOICE',
    DETAILS,
    { birthdate: 'Enter the birthdate', 'bank-account': 'Enter the bank account number' },
  ],
  ['BNPL_MF', DETAILS, { phone: 'Enter the phone number' }],
  ['AFTERPAY', { terms: 'yes' }, { terms: 'Accept the terms to go on' }],
  ['MBWAY', { 'mb-way-phone': '912345678' }, { 'mb-way-phone': 'Enter the phone number' }],
  [
    'DIRDEB',
    { 'account-holder': 'A. Lovelace', iban: 'NL87ABNA0000000001' },
    { 'account-holder': 'Enter the name of the account holder', iban: 'Enter the IBAN' },
  ],
  ['MYBANK', { bank: 'Allianz Bank FA SPA' }, { bank: 'Choose your bank' }],
  [
    'VVVGIFTCRD',
    { 'card-number': '111115', 'security-code': '1234' },
    { 'card-number': 'Enter the card number', 'security-code': 'Enter the security code' },
  ],
] as const;

for (const [gateway, entered, problems] of FORMS) {
  test(`${gateway}: an empty form tells what is missing and changes nothing`, async ({
    client,
    shopper,
  }) => {
    const { data } = (await client.order({ gateway, amount: 1100 })).body;
    await shopper.open(data.payment_url);
    await shopper.submit('attempt');
    expect(shopper.status).toBe(422);
    for (const [field, problem] of Object.entries(problems)) {
      expect(shopper.html).toContain(`<a href="#${field}">${problem}</a>`);
      expect(shopper.html).toContain(`id="${field}-problem"`);
    }
    const { status } = await client.get(data.order_id);
    expect(status).toBe('initialized');

    await shopper.submit('attempt', entered);
    expect(shopper.html).not.toContain('-problem"');
  });
}

test('EPS goes on to the test platform, and back to the shop', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'EPS' })).body;
  await shopper.open(data.payment_url);
  await shopper.submit('bic', { bic: 'RZOOAT2L420' });
  expect(shopper.text()).toContain('Test platform');
  await shopper.submit('scenario', { scenario: 'Completed' });
  expect(shopper.url).toMatch(THANKS);
  expect((await client.get(data.order_id)).status).toBe('completed');
});

test('Dotpay goes on without a Confirm once a bank is chosen', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'DOTPAY' })).body;
  await shopper.open(data.payment_url);
  expect(shopper.html).toContain('data-sends');
  expect(shopper.html.replaceAll(/<noscript>.*?<\/noscript>/g, '')).not.toContain('type="submit"');
});

test('in3: accepted details, then terms, test platform and the way back', async ({
  client,
  shopper,
}) => {
  const customer = { zip_code: '1234AB', house_number: '1' };
  const { data } = (await client.order({ gateway: 'IN3', customer })).body;
  await shopper.open(data.payment_url);
  await shopper.submit('birthdate', { birthdate: '01-01-1999', phone: '0612345678', title: 'mrs' });
  expect(shopper.text()).toContain('in3');
  await shopper.submit('in3-terms');
  expect(shopper.text()).toContain('Ga akkoord met de voorwaarden om verder te gaan');
  await shopper.submit('in3-terms', { 'in3-terms': 'yes' });
  await shopper.submit('scenario', { scenario: 'Completed' });
  expect(shopper.text()).toContain('Terug naar webshop');
  await shopper.submit('Terug naar webshop');
  expect(shopper.url).toMatch(THANKS);
  expect(await client.get(data.order_id)).toMatchObject({
    status: 'completed',
    financial_status: 'uncleared',
  });
});

test('in3 declines other details at once, and its pages cannot be reached without them', async ({
  client,
  shopper,
  sandbox,
}) => {
  const customer = { zip_code: '1111AB', house_number: '1' };
  const { data } = (await client.order({ gateway: 'IN3', customer })).body;
  await shopper.open(data.payment_url);
  const { transaction_id: pspId } = await client.get(data.order_id);
  await shopper.open(`${sandbox.paymentUrl}simulator/in3?mspid=${pspId}&step=1`);
  expect(shopper.text()).toContain('Birthdate');
  await shopper.submit('birthdate', { birthdate: '01-01-2000', phone: '0612345678', title: 'mr' });
  expect(shopper.url).toMatch(CART);
});

test('Klarna: buy, phone number, code of six digits', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'KLARNA' })).body;
  await shopper.open(data.payment_url);
  await shopper.submit('Kopen');
  await shopper.submit('Ga verder', { 'klarna-phone': '0612345678' });
  await shopper.submit('Bevestigen', { 'klarna-code': '12345' });
  expect(shopper.text()).toContain('De verificatiecode heeft 6 cijfers');
  await shopper.submit('Bevestigen', { 'klarna-code': '123456' });
  expect(shopper.url).toMatch(THANKS);
});

test('Amazon Pay: a page with its button, or five seconds, before the scenarios', async ({
  client,
  shopper,
}) => {
  const { data } = (await client.order({ gateway: 'AMAZONBTN' })).body;
  await shopper.open(data.payment_url);
  expect(shopper.html).toContain('data-wait="5000"');
  await shopper.submit('Amazon Pay');
  await shopper.submit('scenario', { scenario: 'Completed' });
  expect(shopper.url).toMatch(THANKS);
});

test('Edenred: Add discount, then the discounts to choose from', async ({ client, shopper }) => {
  const { data } = (await client.order({ gateway: 'EDENCOM' })).body;
  await shopper.open(data.payment_url);
  await shopper.submit('Add discount');
  const [, scenario = ''] = /<option value="([^"]+)"/.exec(shopper.html) ?? [];
  await shopper.submit('scenario', { scenario });
  expect(shopper.url).toMatch(THANKS);
});

test('Billink asks Private or Business only where the order does not say', async ({
  client,
  shopper,
}) => {
  const settings = { gateways: { BILLINK: { type: 'B' } } };
  const { data } = (await client.order({ gateway: 'BILLINK', payment_options: { settings } })).body;
  await shopper.open(data.payment_url);
  expect(shopper.text()).not.toContain('Private');
  await shopper.submit('Confirm');
  expect(shopper.text()).toContain('Test platform');
});

test('WeChat Pay: a phone that scans the code pays, and the desktop hears of it', async () => {
  let code = '';
  const sandbox = await startSandbox({
    replace: (parts) => ({ qrContent: (...what) => (code = parts.qrContent(...what)) }),
  });
  const client = new Client(sandbox);
  const { data } = (await client.order({ gateway: 'WECHAT' })).body;
  const desktop = await new Browser().open(data.payment_url);
  expect(desktop.html).toContain('await-payment.js');
  const next = async () =>
    ((await (await fetch(data.payment_url.replace(/\?.*/, 'status'))).json()) as Status).next;
  expect(await next()).toBeNull();

  const phone = await new Browser().open(code);
  expect(phone.text()).toContain('Test platform WeChat Pay');
  await phone.submit('scenario', { scenario: 'Completed' });
  expect(phone.url).toMatch(THANKS);
  expect((await desktop.open((await next()) ?? '')).url).toMatch(THANKS);
  expect((await client.get(data.order_id)).status).toBe('completed');
  await sandbox.close();
});

interface Status {
  readonly next: string | null;
}

test('Visa is called by its local brand as well', async ({ client, shopper }) => {
  for (const [locale, brand] of [
    ['fr_FR', 'Cartes Bancaires'],
    ['da_DK', 'Dankort'],
    ['it_IT', 'Postepay'],
  ] as const) {
    const { data } = (await client.order({ gateway: 'VISA', customer: { locale } })).body;
    await shopper.open(data.payment_url);
    expect(shopper.text()).toContain(`Visa ${brand} Card number`);
  }
});
