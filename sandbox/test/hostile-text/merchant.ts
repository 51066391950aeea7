import type { Sandbox } from '../../sandbox.ts';
import { Browser } from '../support/browser.ts';
import { Merchant } from '../support/merchant.ts';
import { HOSTILE } from './texts.ts';
import { textFieldsOf } from './visitor.ts';

/** Signs in after a failed attempt, reads every page about every transaction, and does what can be done. */
export async function workThrough(sandbox: Sandbox, pspIds: readonly number[]): Promise<void> {
  const stranger = await new Browser().open(sandbox.dashboardUrl);
  await stranger.submit('email', { email: HOSTILE, password: HOSTILE });
  const merchant = await Merchant.signIn(sandbox);
  await merchant.open(`transactions?keyword=${encodeURIComponent(HOSTILE)}`);
  await merchant.open(`allpayments?options.query=${encodeURIComponent(HOSTILE)}`);
  for (const id of pspIds) {
    const page = `transactions/${id}`;
    await merchant.open(`transaction/${id}`);
    const { html } = await merchant.open(page);
    const can = [...html.matchAll(/action="\/transactions\/\d+\/(\w+)"/g)].map(([, what]) => what);
    for (const what of new Set(can)) {
      if (what === 'resend') await (await merchant.open(page)).submit('/resend');
      else await doIt(merchant, `${page}/${what}`);
    }
  }
  await (await merchant.open('transactions')).submit('/logout');
}

/** Sends the page's form as it is, with hostile text in it, and so that it passes; confirms what is asked for. */
async function doIt(merchant: Merchant, path: string): Promise<void> {
  const { browser } = merchant;
  await merchant.open(path);
  if (browser.html.includes('Refund whole order')) await merchant.open(`${path}/whole`);
  for (const passing of [{}, { amount: HOSTILE }, { amount: '0.11' }]) {
    const form = browser.forms().find(({ action }) => action.startsWith(`/${path}`));
    if (!form) return;
    const texts = Object.fromEntries(textFieldsOf(form).map((name) => [name, HOSTILE]));
    const typed = 'amount' in passing ? { ...texts, ...passing } : {};
    await browser.submit(form.html, { status: 'ship', ...typed });
  }
  if (browser.html.includes('/refund/confirm')) await browser.submit('/refund/confirm');
}
