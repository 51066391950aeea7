import type { Sandbox } from '../../../../sandbox/start.ts';
import { Browser } from './browser.ts';

/** A merchant at the dashboard. */
export class Merchant {
  readonly browser = new Browser();
  readonly #sandbox: Sandbox;

  private constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  static async signIn(sandbox: Sandbox): Promise<Merchant> {
    const merchant = new Merchant(sandbox);
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
