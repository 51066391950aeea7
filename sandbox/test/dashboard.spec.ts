import { expect, test } from './support/test.ts';
import { Browser } from './support/browser.ts';

test('nothing is shown without signing in', async ({ sandbox, shopper }) => {
  await shopper.open(`${sandbox.dashboardUrl}transactions`);
  expect(shopper.url).toBe(`${sandbox.dashboardUrl}login`);
  await shopper.submit('password', { email: sandbox.dashboardEmail, password: 'guess' });
  expect([shopper.status, shopper.text()]).toEqual([401, expect.stringContaining('is not right')]);
});

test('the session cookie is out of reach of scripts and other sites', async ({ sandbox }) => {
  const response = await fetch(`${sandbox.dashboardUrl}login`);
  const port = new URL(sandbox.dashboardUrl).port;
  expect(response.headers.get('set-cookie')).toMatch(
    new RegExp(`^merchant_${port}=\\w{40}; Path=/; HttpOnly; SameSite=Lax$`),
  );
});

test('signing out ends the session', async ({ sandbox, merchant }) => {
  await merchant.open('transactions');
  await merchant.browser.submit('Sign out');
  await merchant.open('transactions');
  expect(merchant.browser.url).toBe(`${sandbox.dashboardUrl}login`);
});

test('every form that changes something needs the token of its session', async ({
  sandbox,
  client,
  merchant,
}) => {
  const id = await client.paid();
  const { transaction_id: pspId } = await client.get(id);
  const { refund_id: refund } = (await client.refund(id, { amount: 1 })).body.data;
  await merchant.askRefund(pspId, '1.00');
  const stolen = merchant.browser.forms().find(({ html }) => html.includes('token'));
  const before = await client.get(id);

  const { browser } = merchant;
  await browser.submit('token', { csrf: 'forged' });
  expect(browser.status).toBe(403);
  await merchant.open(`transactions/${refund}/accept`);
  await browser.submit('comment', { comment: 'hi', csrf: '' });
  expect(browser.status).toBe(403);

  const stranger = new Browser();
  await stranger.open(`${sandbox.dashboardUrl}login`);
  stranger.html = stolen?.html ?? '';
  await stranger.submit('token');
  expect(stranger.status, 'a token of another session').toBe(403);
  expect(await client.get(id)).toEqual(before);
});

test('a keyword finds by order id, PSP id and description', async ({ client, merchant }) => {
  await client.order({ order_id: 'needle-1', description: 'A blue haystack' });
  await client.order({ order_id: 'other-2' });
  const { transaction_id: pspId } = await client.get('needle-1');
  for (const keyword of ['needle', String(pspId), 'BLUE hay']) {
    const page = await merchant.open(`transactions?keyword=${encodeURIComponent(keyword)}`);
    expect(page.text(), keyword).toContain('1 transaction ');
    expect(page.text(), keyword).toContain('needle-1');
  }
  const page = await merchant.open('transactions?keyword=nothing');
  expect(page.text()).toContain('No transaction matches this keyword.');
});

test('the details have all documented blocks, and tell the history', async ({
  client,
  merchant,
}) => {
  const id = await client.paid();
  const { transaction_id: pspId } = await client.get(id);
  const text = (await merchant.open(`transactions/${pspId}`)).text();
  for (const block of [
    `Transaction details TID ${pspId} Payment method Bancontact Order status Completed Transaction status Completed`,
    `Total 1.37 EUR`,
    `Order summary Order ID ${id} Description Three cups Site`,
    'Customer details',
    'Related transactions No related transactions.',
    'Notification history No notifications sent.',
    'Notes No notes.',
  ]) {
    expect(text).toContain(block);
  }
  expect(text).toMatch(
    /Created as initialized .* Bancontact chosen .* Card ending in 0008 entered .* 3-D Secure: Authenticated \(Y\) .* Order completed, transaction completed/,
  );
});

test('a comment is required to accept, and accepting twice happens once', async ({
  client,
  merchant,
}) => {
  const id = await client.paid();
  const { refund_id: refund } = (await client.refund(id, { amount: 37 })).body.data;
  await merchant.accept(refund, '  ');
  expect(merchant.browser.text()).toContain('Enter a comment');
  expect((await client.get(refund)).status).toBe('reserved');
  const { browser } = merchant;
  const { html, url } = await merchant.open(`transactions/${refund}/accept`);
  await browser.submit('comment', { comment: 'first' });
  Object.assign(browser, { html, url });
  await browser.submit('comment', { comment: 'second' });
  expect(browser.status).toBe(200);
  expect(browser.text()).toContain('Notes first Customer');
  expect((await client.get(id)).amount_refunded).toBe(37);
});
