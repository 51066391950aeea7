import { Browser } from '../support/browser.ts';
import { HOSTILE } from './texts.ts';

/** What lets a form pass; everything else is answered with hostile text. */
const RIGHT: Readonly<Record<string, string>> = {
  expiry: '11/30',
  bic: 'RZOOAT2L420',
  'customer-type': 'private',
  email: 'ada@example.com',
  phone: '0612345678',
  'mb-way-phone': '912345678',
  'klarna-phone': '0612345678',
  'klarna-code': '123456',
  'sending-bank': 'mBank',
  bank: 'Allianz Bank FA SPA',
  birthdate: '01-01-1999',
  'bank-account': '0417164300',
  title: 'mr',
  terms: 'yes',
  'in3-terms': 'yes',
  iban: 'NL87ABNA0000000001',
  'your-bank-account': 'NL87ABNA0000000001',
  'bank-country': 'NL',
  'card-number': '111115',
  'security-code': '1234',
  cvc: '123',
  PaRes: 'Y',
};

/** More pages than any payment has. */
const LONGEST_WAY = 12;

/** Goes through a payment; every form is first filled in with hostile text, and then so that it passes. */
export async function visit(address: string, card = '4111111111111111'): Promise<Browser> {
  const browser = await new Browser().open(address);
  for (let page = 0; page < LONGEST_WAY; page += 1) {
    const [, hop, frame] =
      /<a[^>]*href="([^"]+)"[^>]*data-hop|<iframe[^>]*src="([^"]+)"/.exec(browser.html) ?? [];
    const onward = hop ?? frame;
    const form = formOf(browser);
    if (form) await fillIn(browser, form, card);
    else if (onward?.includes('/connect/'))
      await browser.open(new URL(onward.replaceAll('&amp;', '&'), browser.url).href);
    else break;
  }
  return browser;
}

type Form = ReturnType<Browser['forms']>[number];

/** The form that goes on; the others lead back to the shop. */
const formOf = (browser: Browser): Form | undefined =>
  browser
    .forms()
    .find(({ method, action }) => method === 'post' && !/\/(return|cancel)$/.test(action));

async function fillIn(browser: Browser, form: Form, card: string): Promise<void> {
  const texts = Object.fromEntries(textFieldsOf(form).map((name) => [name, HOSTILE]));
  if (Object.keys(texts).length > 0) {
    await browser.submit(form.html, texts);
    if (browser.status !== 422) return;
  }
  const again = formOf(browser) ?? form;
  const choice = /name="scenario"[^>]*value="([^"]+)"|<option value="([^"]+)"/.exec(again.html);
  const right = { ...RIGHT, 'credit-card': card, scenario: choice?.[1] ?? choice?.[2] ?? '' };
  await browser.submit(again.html, { ...texts, ...right });
}

export function textFieldsOf({ html }: Form): string[] {
  const fields = [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([field]) => field);
  return fields
    .filter((field) => !/type="(hidden|submit|radio|checkbox|button)"/.test(field))
    .flatMap((field) => /\sname="([^"]+)"/.exec(field)?.[1] ?? []);
}
