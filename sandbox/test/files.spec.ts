import type { Client } from './support/client.ts';
import { expect, test } from './support/test.ts';

/** The example of the API reference, whose file is no PDF. */
const FILE = {
  type: 'PDF',
  base64: 'VGhpcyBpcyBkdW1teSBmaWxlIGNvbnRlbnQgdGhhdCdzIGJhc2U2NCBlbmNvZGVkLg==',
  description: 'Email chain of discussions with customer.',
  name: 'EmailsWithCustomerX.pdf',
};

const send = (client: Client, id: string, file: object) =>
  client.call('POST', `orders/${id}/files`, file);

for (const type of ['PDF', 'JPEG', 'PNG']) {
  test(`a ${type} against a chargeback is taken, and changes nothing`, async ({ client }) => {
    const id = await client.paid();
    const before = await client.get(id);
    const { status, body } = await send(client, id, { ...FILE, type });
    expect([status, body]).toEqual([200, { success: true, data: {} }]);
    expect(await client.get(id)).toEqual(before);
  });
}

for (const field of Object.keys(FILE)) {
  test(`a file without ${field} is refused`, async ({ client }) => {
    const id = await client.paid();
    for (const nothing of [undefined, null, '']) {
      const { status, body } = await send(client, id, { ...FILE, [field]: nothing });
      expect([status, body.error_code, body.error_info]).toEqual([
        404,
        1016,
        `Missing data: ${field}`,
      ]);
    }
  });
}

for (const [what, wrong] of [
  ['of another type', { type: 'GIF' }],
  ['whose type is in small letters', { type: 'pdf' }],
  ['that is not base64', { base64: 'äöü' }],
  ['of base64 that was cut off', { base64: 'VGhpcyB' }],
  ['whose description is a list', { description: ['x'] }],
  ['whose name is a number', { name: 7 }],
] as const) {
  test(`a file ${what} is refused`, async ({ client }) => {
    const { status, body } = await send(client, await client.paid(), { ...FILE, ...wrong });
    const [field] = Object.keys(wrong);
    expect([status, body.error_code]).toEqual([404, 1014]);
    expect(body.error_info).toContain(`${field} is not acceptable`);
  });
}

test('a file for an order that does not exist is refused', async ({ client }) => {
  const { status, body } = await send(client, 'nobody', FILE);
  expect([status, body.error_code]).toEqual([404, 1006]);
});
