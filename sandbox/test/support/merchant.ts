import type { Sandbox } from '../../start.ts';
import { Browser } from './browser.ts';

type Dashboard = Pick<Sandbox, 'dashboardUrl' | 'dashboardEmail' | 'dashboardPassword'>;

/** A merchant at the dashboard. */
export class Merchant {
  readonly browser: Browser;
  readonly #sandbox: Dashboard;

  private constructor(sandbox: Dashboard, browser: Browser) {
    this.#sandbox = sandbox;
    this.browser = browser;
  }

  static async signIn(sandbox: Dashboard, browser = new Browser()): Promise<Merchant> {
    const merchant = new Merchant(sandbox, browser);
    await merchant.browser.open(sandbox.dashboardUrl);
    await merchant.browser.submit('password', {
      email: sandbox.dashboardEmail,
      password: sandbox.dashboardPassword,
    });
    return merchant;
  }

  open(path: string): Promise<Browser> {
    return this.browser.open(new URL(path, this.#sandbox.dashboardUrl).href);
  }

  /** Refund order, Continue; stops at the confirmation, or wherever it was refused. */
  async askRefund(pspId: number, amount: string, description = 'Broken'): Promise<Browser> {
    await this.open(`transactions/${pspId}/refund`);
    return this.browser.submit('Continue', { amount, description });
  }

  /** Accept with a comment. */
  async accept(pspId: number, comment = 'Checked'): Promise<Browser> {
    await this.open(`transactions/${pspId}/accept`);
    return this.browser.submit('comment', { comment });
  }
}
