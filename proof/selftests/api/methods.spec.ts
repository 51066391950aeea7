import { setImmediate } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { methodsVerdict } from '../../../fixtures/verdict/methods.ts';
import { test, type Answer } from '../support/fake-api.ts';

const answered = (data: unknown): Answer => ({ body: JSON.stringify({ success: true, data }) });
const refused = (status: number, error_code: number): Answer => ({
  status,
  body: JSON.stringify({ success: false, error_code, error_info: 'No' }),
});

const visa = { id: 'VISA', description: 'Visa' };

test('each method is asked for and compared with the list', async ({ api }) => {
  api.answers = [answered([visa]), answered(visa), refused(404, 1023)];
  const checks = await methodsVerdict(api.client, ['VISA', 'MAESTRO']);
  expect(checks.map(({ field, seen, agrees }) => [field, seen, agrees])).toEqual([
    ['method VISA', 'offered', true],
    ['method MAESTRO', 'not offered', true],
  ]);
  expect(api.requests.map(({ line }) => line.split('/').at(-1))).toEqual([
    'gateways?include=coupons',
    'VISA',
    'MAESTRO',
  ]);
});

test('methods are asked for one after the other', async ({ api: { client } }) => {
  let [waiting, atOnce] = [0, 0];
  client.gateways = () => Promise.resolve([visa]);
  client.gateway = async (id) => {
    waiting += 1;
    atOnce = Math.max(atOnce, waiting);
    await setImmediate();
    waiting -= 1;
    return { ...visa, id };
  };
  await methodsVerdict(client, ['VISA', 'MAESTRO', 'AMEX']);
  expect(atOnce).toBe(1);
});

for (const [title, answer] of [
  ['without the documented code', refused(404, 1000)],
  ['with another status', refused(400, 1023)],
] as const) {
  test(`a refusal ${title} is a method that is not offered`, async ({ api }) => {
    api.answers = [answered([visa]), answer];
    expect(await methodsVerdict(api.client, ['VISA'])).toMatchObject([
      { expected: 'not offered', agrees: false },
    ]);
  });
}

test('any other error is no answer to whether a method is offered', async ({ api }) => {
  api.answers = [answered([]), refused(401, 1032)];
  await expect(methodsVerdict(api.client, ['VISA'])).rejects.toThrow('answered 401');
});
