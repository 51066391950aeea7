import { expect, test } from './support/test.ts';

const account = (iban: string) => ({ account_id: iban, account_holder_iban: iban });

test('a direct debit from any other account than a test IBAN is refused as recorded', async ({
  client,
}) => {
  const order = { type: 'direct', gateway: 'DIRDEB' };
  const other = await client.order({ ...order, gateway_info: account('DE89370400440532013000') });
  expect([other.status, other.body]).toEqual([
    404,
    { success: false, data: {}, error_code: 1000, error_info: 'IBAN not allowed in TEST' },
  ]);
  const spaced = account('NL87 ABNA 0000 0000 01');
  expect((await client.order({ ...order, gateway_info: spaced })).status).toBe(200);
});

test('a direct bank transfer does not follow the test IBANs', async ({ client, sandbox }) => {
  const gateway_info = account('NL87ABNA0000000001');
  const { data } = (await client.order({ type: 'direct', gateway: 'BANKTRANS', gateway_info }))
    .body;
  await sandbox.clock.advance(10 * 60_000);
  expect((await client.get(data.order_id)).status).toBe('initialized');
});
