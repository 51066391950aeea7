import { expect, test, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import type { Control } from '../../../pages/controls/control.ts';
import { PageObject } from '../../../pages/page-object.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { cardNumber, confirm } from '../../../pages/payment/form-words.ts';
import { ThreeDSecurePage } from '../../../pages/payment/three-d-secure-page.ts';
import { Client } from '../../../sandbox/test/support/client.ts';
import { sandboxWith } from '../support/sandbox-with.ts';
import { unwatched } from '../support/unwatched.ts';

class Form extends PageObject {
  async pay(): Promise<void> {
    await this.fill(cardNumber, '4111');
    await this.click(confirm);
  }

  press(control: Control): Promise<void> {
    return this.click(control);
  }
}

const covering = 'position: fixed; inset: 0; z-index: 9; background: #ccc';
const quoted = (html: string): string => html.replaceAll('"', '&quot;');
/** A notice that closes only by a click on the marked element. */
const notice = (inner: string, attributes = 'role="dialog"'): string =>
  `<div id="over" ${attributes} style="${covering}" onclick="
    event.preventDefault();
    if (event.target.hasAttribute('data-right')) this.remove(); else top.wrong = true">${inner}</div>`;
const inShadow = (html: string, mode: 'open' | 'closed' = 'open'): string => `<div id="host"></div>
  <script>setTimeout(() => { host.attachShadow({ mode: '${mode}' }).innerHTML =
    ${JSON.stringify(html).replaceAll('<', String.raw`\u003c`)}; }, 300)</script>`;
const inFrame = (html: string): string =>
  `<iframe style="${covering}; width: 100%; height: 100%" srcdoc="${quoted(html)}"></iframe>`;

const notices: Readonly<Record<string, string>> = {
  'in links': notice(
    'This site uses cookies. <a href="#">Manage</a> <a href="#" data-right>Allow all cookies</a> <a href="#">Only necessary</a>',
  ),
  'in a shadow root': inShadow(
    notice('We use cookies. <button data-right>Accept all</button> <button>Deny</button>'),
  ),
  'in a frame': inFrame(`We value your privacy.
    <button onclick="frameElement.remove()">Accept</button>`),
  'in a frame of a layer with a veil': `<div style="${covering}"><div>${inFrame(
    'Your consent <a onclick="parent.over.remove()">Agree</a>',
  )}</div></div>`.replace('<div', '<div id="over"'),
  'in a frame in a shadow root': inShadow(
    inFrame('Privacy <button onclick="frameElement.remove()">I agree</button>'),
  ),
  'in parts that are clicked and are no buttons': notice(
    'Your privacy <div role="button" tabindex="0">Settings</div> <span data-right style="cursor: pointer">OK</span>',
  ),
  'behind a veil of its own': `<div style="${covering}" id="veil"></div>
    <section role="dialog" style="position: fixed; z-index: 10; top: 0"
      onclick="veil.remove(); this.remove()">Cookies <button>Got it</button></section>`,
  'with necessary cookies only': notice(
    'Cookies <a href="/policy">Privacy policy</a> <button data-right>Only necessary cookies</button>',
  ),
  'with a sign that closes it': notice(
    'New: our app! <a href="https://apps.example">Get it</a> <button aria-label="Close" data-right>×</button>',
  ),
  'with nothing but a sign': notice('News for you <b style="cursor: pointer" data-right>✕</b>'),
  'that asks for an address': notice(
    'Our newsletter <input placeholder="E-mail"> <button>Subscribe</button> <button data-right>No, thanks</button>',
  ),
  'that offers something to pay with': notice(
    'Pay faster next time <button>Accept</button> <button>×</button> <button data-right>Not now</button>',
  ),
  'that asks whether to stay': notice(
    'Still there? <button>Leave</button> <button data-right>Stay on this page</button>',
  ),
  'that a key closes': `<dialog id="over">A tour of this page</dialog><script>over.showModal()</script>`,
  'that comes after a while': `<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend',
    ${JSON.stringify(notice('Cookies? <button data-right>Yes, I accept</button>')).replaceAll('<', String.raw`\u003c`)}), 900)</script>`,
  'one over the other': `${notice('Welcome <button data-right>Dismiss</button>')}
    ${notice('Cookies <button data-right>Allow selection</button>')}`,
};

const form = `<form><label>Card number <input></label>
  <button onclick="document.title = document.querySelector('input').value">Confirm</button></form>`;
const isFree = `<script>document.forms[0].onsubmit = () => false;
  // For what comes later.
  if (document.body.innerHTML.includes('900')) { const button = document.querySelector('button');
    button.disabled = true; setTimeout(() => { button.disabled = false; }, 1200); }</script>`;

for (const [which, content] of Object.entries(notices)) {
  test(`a notice ${which} is put away`, async ({ page }) => {
    page.setDefaultTimeout(8_000);
    await page.setContent(form + content + isFree);
    await new Form(page).pay();
    await expect(page).toHaveTitle('4111');
    expect(await page.evaluate('self.wrong')).toBeUndefined();
  });
}

/** Layers over the form that belong to the payment, or that have no safe way to close. */
const others: Readonly<Record<string, string>> = {
  'that ends the payment': notice('Are you sure? <button>Yes, cancel the payment</button>'),
  'of the bank': notice(
    'Confirm this purchase in the app of your bank <button>Close</button> <button>×</button>',
  ),
  'that holds the page of the bank': notice(
    `<button aria-label="Close">×</button><iframe srcdoc="Approve the purchase? <a href='#'>Accept</a>"></iframe>`,
  ),
  'that leads away': notice('Cookies <a href="https://other.example/">Accept</a>'),
  'that waits': notice('One moment'),
};
for (const [which, content] of Object.entries(others)) {
  test(`a layer ${which} is left alone`, async ({ page }) => {
    page.setDefaultTimeout(2_500);
    await page.setContent(form + content + isFree);
    await expect(new Form(page).pay()).rejects.toThrow('Timeout');
    await expect(page.locator('#over')).toBeVisible();
    expect(await page.evaluate('self.wrong')).toBeUndefined();
  });
}

test('a notice over a frame is put away for a control in it', async ({ page }) => {
  page.setDefaultTimeout(5_000);
  await page.setContent(
    `<iframe srcdoc="${quoted(form.replace('document.title', 'top.document.title') + isFree)}"></iframe>
     ${notice('Your privacy <button data-right>Accept</button>')}`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Card number').fill('4111');
  await new Form(page).press(confirm).catch(() => undefined);
  await expect(page.locator('#over')).toHaveCount(0);
});

const everywhere = {
  'in links': `<div id="over" style="${covering}">We use cookies.
    <a href="#">Decline</a> <a href="#">Accept everything</a></div>
    <script>if (sessionStorage.yes) over.remove();
      over.onclick = (event) => { event.preventDefault(); if (event.target.textContent.startsWith('Accept'))
        { sessionStorage.yes = 1; over.remove(); } }</script>`,
  'in a frame': `<script>sessionStorage.yes || document.write(${JSON.stringify(
    inFrame(
      `Privacy first <button onclick="parent.sessionStorage.yes = 1; frameElement.remove()">I accept</button>`,
    ),
  ).replaceAll('<', String.raw`\u003c`)})</script>`,
};
for (const [which, more] of Object.entries(everywhere)) {
  test(`a card is paid by on pages with a notice ${which}`, async ({ page }) => {
    page.setDefaultTimeout(8_000);
    await pay(page, more);
  });
}

async function pay(page: Page, more: string): Promise<void> {
  const sandbox = await sandboxWith(more);
  const client = new Client(sandbox);
  const placed = await client.order();
  const { order_id: id, payment_url: paymentUrl } = placed.body.data;
  const { method, row } = rowOf('bancontact-completed', 'bancontact card');
  const over = (): Promise<unknown> => page.waitForURL(/shop/);
  await new CardPage(page).open({ paymentUrl, method, over });
  await new CardPage(page).pay(row, unwatched);
  await new ThreeDSecurePage(page).answer(row.authentication, over(), unwatched);
  await expect.poll(async () => (await client.get(id)).status).toBe('completed');
  await sandbox.close();
}
