import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import type { Observation } from '../../../fixtures/observed/observation.ts';
import { CardPage } from '../../../pages/payment/card-page.ts';
import { TestPlatformPage } from '../../../pages/payment/test-platform-page.ts';
import { kept, KeptPages } from '../../observed/kept.ts';
import { unwatched } from '../support/unwatched.ts';
import { observing } from './observing.ts';

test.use({ actionTimeout: 10_000 });

const link = 'http://pay.invalid/connect/';
const { row: visa } = rowOf('visa-completed', 'card');
const cancelled = { option: 'Cancelled', alsoCalled: [] };

const payByCard = (tab: Page): Promise<void> => new CardPage(tab).pay(visa, unwatched);
const runScenario = (tab: Page): Promise<void> =>
  new TestPlatformPage(tab).run(cancelled, unwatched);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}`;

/** A field in a frame of the provider's, as hosted card fields are. */
const hosted = (label: string, path: string): string =>
  `<div>${label}</div><iframe src="http://fields.invalid/${path}" style="height: 30px"></iframe>`;

/** The list is drawn when it is opened, at the end of the document, as libraries do. */
const drawnList = `<label id="label">Test scenario</label>
  <div id="box" role="combobox" tabindex="0" aria-labelledby="label" aria-haspopup="listbox" aria-expanded="false">Completed</div>
  <button id="test" type="button">Test</button>
  <script>
    box.onclick = () => {
      const list = document.createElement('ul');
      list.setAttribute('role', 'listbox');
      list.innerHTML = ['Completed', 'Declined', 'Cancelled'].map((it) => '<li role="option">' + it + '</li>').join('');
      list.onclick = ({ target }) => {
        box.textContent = target.textContent;
        box.setAttribute('aria-expanded', 'false');
        list.remove();
      };
      box.setAttribute('aria-expanded', 'true');
      document.body.append(list);
    };
    test.onclick = () => { location.href = '/done/' + box.textContent; };
  </script>`;

const cardForm = `<label>Card number <input autocomplete="cc-number"></label>
  <label>Card holder <input></label><label>Expiry date <input placeholder="MM/YY"></label>
  <label>CVC/CVV <input></label><button type="button" id="confirm">Confirm</button>`;

interface Form {
  /** By path, on any host. */
  readonly answers: Readonly<Record<string, string>>;
  readonly use: (tab: Page) => Promise<void>;
  /** How many pages a shopper sees. */
  readonly pages: number;
}

const forms: Readonly<Record<string, Form>> = {
  'hosted card fields, each in a frame of another host': {
    answers: {
      '/connect/': page(
        'Pay with Visa',
        `<h1>Visa</h1>${hosted('Card number', 'number')}<label>Card holder <input></label>
        ${hosted('Expiry date', 'expiry')}${hosted('CVC/CVV', 'code')}
        <button type="button" onclick="location.href = '/done/'">Confirm</button>`,
      ),
      '/number': page('Number', '<input aria-label="Card number" autocomplete="cc-number">'),
      '/expiry': page('Expiry', '<input placeholder="MM/YY" autocomplete="cc-exp">'),
      '/code': page('Code', '<input aria-label="CVC/CVV" autocomplete="cc-csc">'),
    },
    use: payByCard,
    pages: 1,
  },
  'a list that is drawn when it is opened': {
    answers: { '/connect/': page('Test platform', drawnList) },
    use: runScenario,
    pages: 1,
  },
  'one document whose script draws page after page': {
    answers: {
      '/connect/': page(
        'Pay with Visa',
        `<main id="app"></main><script>
        const draw = (title, html) => { document.title = title; app.innerHTML = html; };
        draw('Pay with Visa', ${JSON.stringify(`<h1>Visa</h1>${cardForm}`)});
        confirm.onclick = () => {
          history.pushState({}, '', '/simulator/');
          draw('Test platform', '<label>Test scenario <select id="list"><option>Completed<option>Cancelled</select></label>'
            + '<button type="button" id="go">Test</button>');
          go.onclick = () => { location.href = '/done/'; };
        };
      </script>`.replaceAll(/\bconfirm\.onclick/g, "document.getElementById('confirm').onclick"),
      ),
    },
    use: async (tab) => {
      await payByCard(tab);
      await runScenario(tab);
    },
    pages: 2,
  },
};

async function answer(context: BrowserContext, { answers }: Form): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = answers[pathname] ?? page('The shop', 'Back at the shop');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

for (const [what, form] of Object.entries(forms)) {
  test(`What was observed is replayed: ${what}`, async ({ browser }) => {
    const isShop = (address: string): boolean => new URL(address).pathname.startsWith('/done/');
    const visit = async (context: BrowserContext): Promise<void> => {
      await answer(context, form);
      const tab = await context.newPage();
      await tab.goto(link);
      await form.use(tab);
      await tab.waitForURL(/\/done\//);
    };
    const { observations, steps } = await observing(browser, visit, { isOwn: isShop });
    expect(steps, [...observations.keys()].join('\n')).toHaveLength(form.pages);

    const offline = await browser.newContext();
    const again = await offline.newPage();
    const pages = await KeptPages.in(again, steps, observations);
    await again.goto(kept);
    await form.use(again);
    await pages.over;
    expect(pages.left).toEqual([]);
    await offline.close();
  });
}

test('No script of a kept page runs, whoever has kept it', async ({ page: tab }) => {
  const name = 'pay.invalid/start';
  const documents = [
    '<!doctype html><title>kept</title><script>document.title = "ran"</script><p>A',
  ];
  const observation = { name, documents, page: { frames: [] } } as unknown as Observation;
  await KeptPages.in(tab, [{ page: name }], new Map([[name, observation]]));
  await tab.goto(kept);
  await expect(tab.getByText('A')).toBeVisible();
  expect(await tab.title()).toBe('kept');
});
