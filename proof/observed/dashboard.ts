import { expect, type Page } from '@playwright/test';
import type { Observation } from '../../fixtures/observed/observation.ts';
import type { Step } from '../../fixtures/observed/observer.ts';
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
  readonly take: (tab: Page, observations: Observations) => Promise<void>;
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
  refund: /^\s*- textbox "(reason|.*description)(?![^]*refund whole order")/im,
  choice: /"refund whole order/i,
  details: /heading "transaction details"/i,
} as const;
type Kind = keyof typeof kinds;

function kindOf({ page: { outline } }: Observation): Kind | undefined {
  const text = outline.join('\n');
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].test(text));
}

/** One visit for each kept page of the dashboard. */
export function visits(observations: Observations): Visit[] {
  const all = [...observations.values()].map((it) => ({ name: it.name, kind: kindOf(it), it }));
  const of = (kind: Kind): string[] => all.filter((it) => it.kind === kind).map(({ name }) => name);
  const [details] = of('details');
  return all.flatMap(({ name, kind, it }): Visit[] => {
    const has = (words: RegExp): boolean => words.test(it.page.outline.join('\n'));
    const on = (title: string, pages: readonly string[], take: Take): Visit => ({
      title: `${title}: ${name}`,
      pages,
      take: (tab, kepts) => shown(tab, pages, kepts, take),
    });
    if (kind === 'login')
      return [on('the sign-in is answered', [name, ...of('overview').slice(0, 1)], signIn)];
    if (kind === 'overview') {
      return details === undefined ? [] : [on('the transaction is found', [name, details], find)];
    }
    if (kind === 'details') {
      return [
        on('the details are read', [name], read),
        ...(has(/"refund order"/i)
          ? [on('a refund is begun', [name, ...of('refund').slice(0, 1)], refundOrder)]
          : []),
      ];
    }
    if (kind === 'refund') {
      const [confirmation] = of('confirmation');
      if (has(/textbox "amount|spinbutton "amount/i)) {
        return confirmation === undefined
          ? []
          : [on('a refund is entered', [name, confirmation], enterRefund)];
      }
      return [on('a whole order is refunded', [name], refundWhole)];
    }
    if (kind === 'choice') {
      const form = of('refund').find(
        (other) => !/textbox "amount/i.test(observations.get(other)?.page.outline.join('\n') ?? ''),
      );
      return [
        on('a whole order is chosen', form === undefined ? [name] : [name, form], refundWhole),
      ];
    }
    if (kind === 'confirmation') return [on('a refund is confirmed', [name], confirmRefund)];
    if (kind === 'comment') return [on('a comment is added', [name], comment)];
    return [];
  });
}

type Take = (tab: Page, pages: KeptPages) => Promise<unknown>;

async function shown(
  tab: Page,
  names: readonly string[],
  observations: Observations,
  take: Take,
): Promise<void> {
  const steps: Step[] = names.map((page) => ({ page }));
  const pages = await KeptPages.in(tab, steps, observations);
  await tab.goto(kept);
  await take(tab, pages);
  await expect.poll(() => pages.left, 'pages that were not reached').toEqual([]);
}

const signIn: Take = async (tab) => {
  // The page that is shown already is the first one.
  const loginPage = new LoginPage(tab);
  expect(await loginPage.isShown(), 'the sign-in is shown').toBe(true);
  await tab.getByRole('button').last().click();
};

const find: Take = async (tab) => {
  const text = await new TransactionsPage(tab).text();
  const [pspId] = /(?<!\d)\d{16}(?!\d)/.exec(text) ?? [];
  expect(pspId, 'a PSP id in the overview').toBeDefined();
  await tab
    .getByRole('link', { name: pspId ?? '' })
    .first()
    .click();
};

const read: Take = async (tab) => {
  const reading = await new TransactionPage(tab).read();
  expect.soft(reading.pspId, 'PSP id').toMatch(/^9\d{15}$/);
  expect.soft(reading.orderId, 'order id').toBeDefined();
  expect.soft(reading.paymentMethod, 'payment method').toBeDefined();
  expect.soft(reading.orderStatus, 'order status').toBeDefined();
  expect.soft(reading.transactionStatus, 'transaction status').toBeDefined();
  expect.soft(reading.total, 'total').toMatch(/0[.,]00/);
};

const refundOrder: Take = (tab) => new TransactionPage(tab).refundOrder();

const enterRefund: Take = async (tab) => {
  const refundPage = new RefundPage(tab);
  await refundPage.enter(request);
  expect(await refundPage.confirmation(), 'the confirmation').toMatch(/0[.,]00/);
};

const refundWhole: Take = async (tab, pages) => {
  await new RefundPage(tab).refundWholeOrder(request, () => pages.over);
};

const confirmRefund: Take = async (tab, pages) => {
  const refundPage = new RefundPage(tab);
  expect(await refundPage.confirmation(), 'the confirmation').toMatch(/0[.,]00/);
  await refundPage.confirm();
  await pages.over;
};

const comment: Take = async (tab, pages) => {
  await new DecisionPanel(tab).answer('Agreed', () => pages.over);
  await pages.over;
};
