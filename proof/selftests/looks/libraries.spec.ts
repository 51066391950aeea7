import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { libraries } from '../../looks/libraries.ts';
import type { Sandbox } from '../../../sandbox/start.ts';
import { startSandbox } from '../../../sandbox/start.ts';
import { LoginPage } from '../../../pages/dashboard/login-page.ts';
import { Client } from '../../../sandbox/test/support/client.ts';
import { expect, test } from '../../../sandbox/test/support/test.ts';

/** The controls that every library must draw, besides its optional ones. */
const everywhere = [
  'list',
  'field',
  'radios',
  'checkbox',
  'button',
  'dialog',
  'toast',
  'table',
  'menu',
];

/** Methods whose pages together contain every control of the payment page. */
const methods = ['VISA', 'IDEAL', 'DOTPAY', 'BILLINK', 'AFTERPAY', 'BANKTRANS'];

for (const member of libraries()) {
  test(`${member.name}: every part of it is on a page that the core flows go through`, async ({
    page,
  }) => {
    const sandbox = await startSandbox({ ...member.options, seed: member.name });
    const drawn = new Set<string>();
    let offered: string[] = [];
    const look = async (): Promise<void> => {
      await page.locator('body.drawn').waitFor();
      const listed = (name: string): Promise<string | null> =>
        page.locator('body').getAttribute(`data-${name}`);
      const [parts, all] = await Promise.all([listed('parts'), listed('offered')]);
      parts?.split(' ').forEach((part) => drawn.add(part));
      offered = all?.split(' ') ?? [];
    };
    await walk(page, sandbox, look);
    await sandbox.close();
    expect(offered).toEqual(expect.arrayContaining(everywhere));
    expect([...drawn].sort()).toEqual(offered.filter((part) => part !== 'arrow').sort());
  });
}

/** Visits every page with controls and runs `look` on each. */
async function walk(page: Page, sandbox: Sandbox, look: () => Promise<void>): Promise<void> {
  const client = new Client(sandbox);
  for (const gateway of methods) {
    const { data } = (await client.order({ gateway, amount: 1137 })).body;
    await page.goto(`${data.payment_url}&method=${gateway}`);
    await look();
  }
  const { transaction_id: pspId } = await client.get(await client.paid());
  await signIn(page, sandbox, look);
  for (const path of ['', `/${pspId}`, `/${pspId}/refund`]) {
    await page.goto(new URL(`/transactions${path}`, sandbox.dashboardUrl).href);
    await look();
  }
  await page.locator('[name=description]').fill('Broken');
  await page.locator('form:has([name=description]) [type=submit]').click();
  await page.waitForURL('**/refund');
  await look();
}

/** The one-time code has a page of its own. */
async function signIn(page: Page, sandbox: Sandbox, look: () => Promise<void>): Promise<void> {
  const { dashboardUrl, dashboardEmail: email, dashboardPassword: password } = sandbox;
  const secret = sandbox.dashboardTotpSecret;
  const oneTimeCode = (): Promise<string> =>
    Promise.resolve(new TOTP({ ...(secret !== undefined && { secret }) }).generate());
  await page.goto(dashboardUrl);
  await look();
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.locator('[type=submit]').click();
  await page.getByText('One-time code').first().waitFor();
  await look();
  await new LoginPage(page).signIn(dashboardUrl, { email, password, oneTimeCode });
}
