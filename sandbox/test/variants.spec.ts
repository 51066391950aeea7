import { SWITCHES, USUAL } from '../pages/view/variants.ts';
import { startSandbox } from '../start.ts';
import { Client } from './support/client.ts';
import { Merchant } from './support/merchant.ts';
import { expect, test } from './support/test.ts';

test.describe('Choosing variants', () => {
  test('the first value of every switch is the usual look', async () => {
    for (const [name, [first]] of Object.entries(SWITCHES)) {
      expect(USUAL).toHaveProperty(name, first);
    }
  });

  test('every mistake is named at once, with all that there is', async () => {
    const start = startSandbox({ variants: { nameing: 'x', naming: 'aria', refund: 'dialog' } });
    await expect(start).rejects.toThrow(
      /no variant "nameing"; variant "naming" has no value "aria"[^]*qrLook +normal \| small/,
    );
  });

  test('secrets of the sign-in are told only where it asks for them', async ({ sandbox }) => {
    expect(sandbox).not.toHaveProperty('dashboardSecurityCode');
    expect(sandbox).not.toHaveProperty('dashboardTotpSecret');
    const other = await startSandbox({ variants: { login: 'one-time-code' } });
    expect(other.dashboardTotpSecret).toMatch(/^[A-Z2-7]{16,}$/);
    expect(other).not.toHaveProperty('dashboardSecurityCode');
    await other.close();
  });
});

test.describe('What may differ', () => {
  test('buttons follow the locale, documented labels stay', async ({ client, shopper }) => {
    const customer = { locale: 'nl_BE', country: 'BE' };
    const { payment_url: link } = (await client.order({ customer })).body.data;
    await shopper.open(link);
    expect(shopper.text()).toMatch(/Card number.*Expiry date.*Bevestigen.*Annuleren/);
  });

  test('a refund may begin as Initialized, and is accepted all the same', async () => {
    const sandbox = await startSandbox({ replace: () => ({ refundsBegin: 'initialized' }) });
    const client = new Client(sandbox);
    const id = await client.paid();
    const { refund_id: refund } = (await client.refund(id, { amount: 137 })).body.data;
    const begun = (await client.get(id)).related_transactions;
    expect(begun).toEqual([expect.objectContaining({ status: 'initialized' })]);

    await (await Merchant.signIn(sandbox)).accept(refund);
    expect((await client.get(id)).status).toBe('refunded');
    await sandbox.close();
  });
});
