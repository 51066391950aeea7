import type { BeforeConfirming } from '../confirming.ts';
import { terms } from './details-words.ts';
import { FormPage } from './form-page.ts';

/** The page of Riverty. Source: testing page, Riverty. */
export class RivertyPage extends FormPage {
  protected readonly landmark = terms;

  /** Accepts the terms and confirms. */
  async pay(before: BeforeConfirming): Promise<void> {
    await this.step('Accept the terms', () => this.tick(terms));
    await this.confirm(before);
  }
}
