import { expect as own, mergeExpects, mergeTests, test as base, type Page } from '@playwright/test';
import { expect as payments, test as withPayments } from 'multisafepay-e2e';
import { connectControl, type Control } from 'multisafepay-e2e/sandbox';

/** What people do in the shop. */
class Shop {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
  }

  /** Leaves the shopper on the payment page. Resolves with the order's id. */
  async checkout(method: 'Visa' | 'Bancontact' | 'iDEAL'): Promise<string> {
    await this.#page.goto('/');
    const id = await this.#page.locator('output').innerText();
    await this.#page.getByRole('button', { name: `Pay by ${method}` }).click();
    await this.#page.waitForURL(({ href }) => !href.startsWith(this.#address));
    return id;
  }

  /** What the merchant sees of an order now. */
  async order(id: string): Promise<string[]> {
    await this.#page.goto(`/office?transactionid=${id}`);
    return this.#page.getByRole('paragraph').allInnerTexts();
  }

  /** The merchant refunds a part of an order. */
  async refund(id: string, cents: number): Promise<void> {
    await this.#page.goto(`/office?transactionid=${id}`);
    await this.#page.getByLabel('Cents').fill(String(cents));
    await this.#page.getByRole('button', { name: 'Refund' }).click();
  }
}

/** The shop's own fixtures. */
const shopTest = base.extend<{ shop: Shop; sandbox: Control }>({
  shop: async ({ page, baseURL }, use) => use(new Shop(page, baseURL ?? '')),
  sandbox: async ({}, use) => {
    const { SANDBOX_CONTROL_URL: url } = process.env;
    base.skip(url === undefined, 'only a sandbox can be told what to do');
    await use(connectControl(url ?? ''));
  },
});

export const test = mergeTests(shopTest, withPayments);
export const expect = mergeExpects(own, payments);
