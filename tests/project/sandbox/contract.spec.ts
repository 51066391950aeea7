import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { BANCONTACT, pay } from './support/client.ts';
import { expect, test } from './support/test.ts';

/** The official specification, mended to fit recorded answers. Not part of the repository. */
const FILE = process.env['OPENAPI_OBSERVED'] ?? '../shared/reference/openapi-observed.json';

test.describe('answers fit the observed specification', () => {
  test.skip(!existsSync(FILE), `no specification at ${FILE} (OPENAPI_OBSERVED)`);

  const problems = (name: string, data: unknown): unknown => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    addFormats.default(ajv);
    ajv.addSchema(nullsAllowed(JSON.parse(readFileSync(FILE, 'utf8'))) as object, 'spec');
    const validate = ajv.getSchema(`spec#/components/schemas/${name}`);
    if (!validate) throw new Error(`${name} is not in ${FILE}`);
    return validate(data) ? [] : validate.errors;
  };

  test('a placed order and the order object in every state', async ({
    client,
    shopper,
    merchant,
  }) => {
    const { data } = (await client.order({ gateway_info: { qr_enabled: true } })).body;
    expect(problems('RedirectCreatedObserved', data)).toEqual([]);
    expect(problems('OrderObserved', await client.get(data.order_id))).toEqual([]);

    for (const number of Object.values(BANCONTACT)) {
      const order = (await client.order()).body.data;
      await shopper.open(order.payment_url);
      expect(problems('OrderObserved', await client.get(order.order_id))).toEqual([]);
      await pay(shopper, number);
      expect(problems('OrderObserved', await client.get(order.order_id))).toEqual([]);
    }

    const id = await client.paid();
    const refund = (await client.refund(id, { amount: 37 })).body.data;
    expect(problems('RefundCreatedObserved', refund)).toEqual([]);
    expect(problems('OrderObserved', await client.get(id))).toEqual([]);
    await merchant.accept(refund.refund_id);
    expect(problems('OrderObserved', await client.get(id))).toEqual([]);
    expect(problems('OrderObserved', await client.get(refund.refund_id))).toEqual([]);
  });

  test('errors', async ({ client }) => {
    expect(problems('ErrorObserved', (await client.order({ amount: -1 })).body)).toEqual([]);
    expect(problems('ErrorObserved', (await client.call('GET', 'orders/x')).body)).toEqual([]);
    expect(problems('ErrorObserved', (await client.call('GET', 'nowhere')).body)).toEqual([]);
  });
});

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema adds "null" to the type. */
function nullsAllowed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nullsAllowed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, nullsAllowed(value)]),
  );
  if (copy['nullable'] !== true || typeof copy['type'] !== 'string') return copy;
  return { ...copy, type: [copy['type'], 'null'] };
}
