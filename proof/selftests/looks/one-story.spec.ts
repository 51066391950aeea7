import { expect, test } from '@playwright/test';
import { USUAL } from '../../../sandbox/pages/view/variants.ts';
import { startSandbox, type SandboxOptions } from '../../../sandbox/start.ts';
import { Browser } from '../../../sandbox/test/support/browser.ts';
import { BANCONTACT, Client, confirmCard } from '../../../sandbox/test/support/client.ts';
import { combinations, optionsFor } from '../../looks/combinations.ts';

test.describe('What a payment means', () => {
  const all = combinations();
  const some = [all[4], all[12], all[20]].filter((member) => member !== undefined);

  for (const member of some) {
    test(`is the same in combination ${member.name}`, async () => {
      const usual = { variants: USUAL };
      for (const card of [BANCONTACT.completed, BANCONTACT.insufficientFunds]) {
        const story = await payIn(optionsFor(member), card);
        expect(story).toEqual(await payIn(usual, card));
      }
    });
  }
});

/** Pays an order. Returns it from the API without ids, times and addresses. */
async function payIn(options: SandboxOptions, card: string): Promise<object> {
  const sandbox = await startSandbox({ ...options, seed: 'story' });
  const client = new Client(sandbox);
  const { order_id: id, payment_url: link } = (await client.order()).body.data;
  const shopper = await new Browser().open(`${link}&method=MISTERCASH`);
  await confirmCard(shopper, card);
  const frame = /<iframe[^>]* src="([^"]+)"/.exec(shopper.html)?.[1];
  if (frame) await shopper.open(new URL(frame, shopper.url).href);
  if (shopper.html.includes('id="PaReqForm"')) await shopper.submit('PaReq');
  if (shopper.html.includes('name="PaRes"')) await shopper.submit('PaRes', { PaRes: 'Y' });
  const shown = JSON.stringify(await client.get(id));
  await sandbox.close();
  return JSON.parse(shown, (name, value: unknown) => (VARYING.test(name) ? '' : value)) as object;
}

const VARYING =
  /_id$|_url$|^(created|modified|completed|.*token|.*reference.*|.*authorization.*)$|^(acs|ds)/i;
