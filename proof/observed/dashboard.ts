import { expect, type Page } from '@playwright/test';
import type { Observation } from '../../fixtures/observed/observation.ts';
import { LoginPage } from '../../pages/dashboard/login-page.ts';
import { DecisionPanel } from '../../pages/dashboard/decision-panel.ts';
import { RefundPage } from '../../pages/dashboard/refund-page.ts';
import { TransactionPage } from '../../pages/dashboard/transaction-page.ts';
import { TransactionsPage } from '../../pages/dashboard/transactions-page.ts';
import { KeptPages, kept } from './kept.ts';

type Observations = ReadonlyMap<string, Observation>;

/** What a page object does on kept pages of the dashboard. */
export interface Visit {
  readonly title: string;
  /** The page that it is about, and those that have to come after it. */
  readonly pages: readonly string[];
  readonly take: (tab: Page) => Promise<void>;
}

const request = {
  amount: 1,
  description: 'Returned goods',
  accountHolder: 'Test Shopper',
  iban: 'NL91ABNA0417164300',
};

/** Which documented page of the dashboard a kept page is, by what is on it that no other page has. */
const kinds = {
  login: /^\s*- textbox "(password|wachtwoord)/im,
  overview: /heading "transaction overview"/i,
  comment: /^\s*- textbox ".*comment/im,
  confirmation: /heading ".*refund confirmation/i,
  choice: /(button|link|radio) "refund whole order/i,
  refund: /textbox "(amount|whole)/i,
  whole: /^\s*- textbox "(reason|.*description)/im,
  details: /heading "transaction details"/i,
} as const;
type Kind = keyof typeof kinds;

function kindOf({ page: { outline } }: Observation): Kind | undefined {
  const text = outline.join('\n');
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].test(text));
}

type Take = (tab: Page, pages: KeptPages) => Promise<unknown>;

async function taken(tab: Page, steps: readonly Observation[], take: Take): Promise<void> {
  const observations = new Map(withOneId(steps).map((it) => [it.name, it]));
  const pages = await KeptPages.in(
    tab,
    steps.map(({ name }) => ({ page: name })),
    observations,
  );
  await take(tab, pages);
  await expect.poll(() => pages.left, 'pages that were not reached').toEqual([]);
}

const pspIdOf = ({ documents }: Observation): string =>
  />(9\d{15})</.exec(documents.join())?.[1] ?? '';
const orderIdOf = ({ documents }: Observation): string =>
  />(id-\d+)</.exec(documents.join())?.[1] ?? '';

/** Each page has numbered its ids by itself: of those that belong together the last one's are used. */
function withOneId(steps: readonly Observation[]): Observation[] {
  const last = steps.at(-1);
  if (!last) return [];
  return steps.map((it) => ({
    ...it,
    documents: it.documents.map((html) =>
      html
        .replaceAll(`>${pspIdOf(it)}<`, `>${pspIdOf(last)}<`)
        .replaceAll(`>${orderIdOf(it)}<`, `>${orderIdOf(last)}<`),
    ),
  }));
}

/** Of no user. */
export const credentials = {
  email: 'user@example.com',
  password: 'a password',
  securityCode: 'a code',
  oneTimeCode: async () => '000000',
};

const signIn: Take = (tab) => new LoginPage(tab).signIn(kept, credentials);

/** The overview is shown by its address, and then with the transaction in it. */
const find: Take = async (tab) => {
  await tab.goto(kept);
  const html = await tab.content();
  const ids = {
    pspId: />(9\d{15})</.exec(html)?.[1] ?? '',
    orderId: />(id-\d+)</.exec(html)?.[1] ?? '',
  };
  const details = await new TransactionsPage(tab).open(ids);
  expect((await details.read()).row, 'the row in the overview').toContain(ids.orderId);
};

const read: Take = async (tab) => {
  await tab.goto(kept);
  const reading = await new TransactionPage(tab).read();
  expect.soft(reading.pspId, 'PSP id').toMatch(/^9\d{15}$/);
  expect.soft(reading.orderId, 'order id').toBeDefined();
  expect.soft(reading.paymentMethod, 'payment method').toBeDefined();
  expect.soft(reading.orderStatus, 'order status').toBeDefined();
  expect.soft(reading.transactionStatus, 'transaction status').toBeDefined();
  expect.soft(reading.total, 'total').toMatch(/0[.,]00/);
};

const refundOrder: Take = async (tab) => {
  await tab.goto(kept);
  await new TransactionPage(tab).refundOrder();
};

const enterRefund: Take = async (tab) => {
  await tab.goto(kept);
  const refundPage = new RefundPage(tab);
  await refundPage.enter(request);
  expect(await refundPage.confirmation(), 'the confirmation').toMatch(/0[.,]00/);
};

const refundWhole: Take = async (tab, pages) => {
  await tab.goto(kept);
  await new RefundPage(tab).refundWholeOrder(request, () => pages.over);
};

const confirmRefund: Take = async (tab, pages) => {
  await tab.goto(kept);
  const refundPage = new RefundPage(tab);
  expect(await refundPage.confirmation(), 'the confirmation').toMatch(/0[.,]00/);
  await refundPage.confirm();
  await pages.over;
};

const comment: Take = async (tab, pages) => {
  await tab.goto(kept);
  await new DecisionPanel(tab).answer('Agreed', () => pages.over);
  await pages.over;
};

/** What has to be done on a page of a kind: the kinds of the pages that follow, and what the page object does. */
const tasks: Readonly<
  Record<Kind, readonly { what: string; next: readonly Kind[]; take: Take; if?: RegExp }[]>
> = {
  login: [{ what: 'the sign-in is answered', next: ['overview'], take: signIn }],
  overview: [{ what: 'the transaction is found', next: ['overview', 'details'], take: find }],
  details: [
    { what: 'the details are read', next: [], take: read },
    {
      what: 'a refund is begun',
      next: ['refund'],
      take: refundOrder,
      if: /"refund order"/i,
    },
  ],
  refund: [{ what: 'a refund is entered', next: ['confirmation'], take: enterRefund }],
  whole: [{ what: 'a whole order is refunded', next: [], take: refundWhole }],
  choice: [
    {
      what: 'a whole order is chosen',
      next: ['whole'],
      take: refundWhole,
    },
  ],
  confirmation: [{ what: 'a refund is confirmed', next: [], take: confirmRefund }],
  comment: [{ what: 'a comment is added', next: [], take: comment }],
};

/** One visit for each task on each kept page of the dashboard. */
export function visits(observations: Observations): Visit[] {
  const all = [...observations.values()].map((it) => ({ it, kind: kindOf(it) }));
  const first = (kind: Kind): Observation[] =>
    all
      .filter((other) => other.kind === kind)
      .map(({ it }) => it)
      .slice(0, 1);
  return all.flatMap(({ it, kind }) =>
    (kind ? tasks[kind] : [])
      .filter(({ if: words }) => !words || words.test(it.page.outline.join('\n')))
      .map(({ what, next, take }) => {
        const steps = [it, ...next.flatMap(first)];
        return {
          title: `${what}: ${it.name}`,
          pages: steps.map(({ name }) => name),
          take: (tab) => taken(tab, steps, take),
        };
      }),
  );
}
