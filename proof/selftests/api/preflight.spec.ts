import { expect } from '@playwright/test';
import { CannotRun, preflight } from '../../../fixtures/run/preflight.ts';
import { key, test } from '../support/fake-api.ts';

/** The error of a preflight that does not let the run start. */
const ending = (run: Promise<unknown>): Promise<unknown> => run.catch((error: unknown) => error);

test('the account tells which methods it offers', async ({ api }) => {
  api.answers = [
    { status: 200, body: '{"success":true,"data":[{"id":"VISA","description":"Visa"}]}' },
  ];
  expect(await preflight({ url: api.url, key })).toEqual(['VISA']);
});

test('a wrong key is said in one line, with the code of a wrong environment', async ({ api }) => {
  api.answers = [
    {
      status: 401,
      body: '{"success":false,"data":{},"error_code":1032,"error_info":"Invalid API key"}',
    },
  ];
  const error = await ending(preflight({ url: api.url, key }));
  expect(error).toBeInstanceOf(CannotRun);
  expect(error).toMatchObject({ exitCode: 2 });
  expect(String(error)).toMatch(/MULTISAFEPAY_API_KEY is not accepted by [^\n]*$/);
  expect(String(error)).not.toContain(key);
});

test('an environment that cannot answer has an exit code of its own', async ({ api }) => {
  api.answers = [{ status: 503, body: 'busy' }];
  const error = await ending(preflight({ url: api.url, key }));
  expect(error).toMatchObject({ exitCode: 3 });
  expect(String(error)).toContain('Environment unavailable: GET /gateways answered 503');
});

test('an environment that is not there has it too', async () => {
  const error = await ending(preflight({ url: 'http://127.0.0.1:9/', key }));
  expect(error).toMatchObject({ exitCode: 3 });
});

test('an account that cannot list its methods is taken to offer all', async ({ api }) => {
  api.answers = [{ status: 404, body: '{"success":false,"error_code":1023,"error_info":"None"}' }];
  expect(await preflight({ url: api.url, key })).toBeUndefined();
});
