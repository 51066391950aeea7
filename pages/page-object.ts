import { errors, test, type Locator, type Page, type Response } from '@playwright/test';
import { choose, chooseAny } from './controls/choosing.ts';
import { canBeClicked, click, tick } from './controls/clicking.ts';
import type { BeforeConfirming } from './confirming.ts';
import { anyOf, type Control, type Scope } from './controls/control.ts';
import { isInTest, noteStoppedOn } from './controls/in-test.ts';
import { find } from './controls/finding.ts';
import { frameThatShows } from './controls/frames.ts';
import { attend } from './controls/notices.ts';
import { PageError } from './controls/page-error.ts';
import { pageText } from './screen/page-text.ts';
import { pick } from './controls/picking.ts';
import { surfaceOf } from './controls/surface.ts';
import { enterText, isStillHeld, type Typing } from './controls/typing.ts';
import { timersRun } from './controls/until.ts';

/** Time limit for a page to enable its button once the form is complete. Milliseconds. */
const validated = 5_000;

/**
 * The base of all page objects. They find a control by its description, use it as a person does, and
 * name each documented step for the report. They contain no assertions.
 */
export abstract class PageObject {
  readonly page: Page;

  /** The texts typed into the current form. */
  #typed: (readonly [field: Locator, text: string, typing: Typing])[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** The full text of the page, as a user sees it. */
  text(): Promise<string> {
    return pageText(this.page);
  }

  /** One documented step: a line in the report, and the prefix of an error inside it. */
  protected step<T>(title: string, body: () => Promise<T>): Promise<T> {
    const named = async (): Promise<T> => {
      try {
        return await body();
      } catch (error) {
        const isPageError = error instanceof PageError;
        if (isPageError || error instanceof errors.TimeoutError) noteStoppedOn(this.page.url());
        if (isPageError) error.message = `${title}: ${error.message}`;
        throw error;
      }
    };
    // The sign-in desk runs outside of tests, where steps do not exist.
    return isInTest() ? test.step(title, named, { box: true }) : named();
  }

  /** Opens an address and returns its response. */
  async goto(url: string): Promise<Response | null> {
    await attend(this.page);
    return this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  /** Opens an address and throws on a server error. Does not wait until the page is rendered. */
  protected async visit(url: string): Promise<void> {
    const response = await this.goto(url);
    const status = response?.status() ?? 200;
    if (status >= 500) throw new PageError(`${new URL(url).origin} answered ${status}`);
  }

  protected find(control: Control, scope: Scope = this.page): Promise<Locator> {
    return find(scope, control);
  }

  protected anyOf(control: Control, scope: Scope = this.page): Locator {
    return anyOf(scope, control);
  }

  /** Matches any of these controls. */
  protected anyOfAll(controls: readonly Control[], scope: Scope = this.page): Locator {
    return controls
      .map((control) => this.anyOf(control, scope))
      .reduce((one, other) => one.or(other))
      .first();
  }

  protected async fill(
    control: Control,
    value: string,
    { scope, ...typing }: Typing & { readonly scope?: Scope } = {},
  ): Promise<void> {
    await this.type(await this.find(control, scope), value, typing);
  }

  /** Types a text into a field. The field is checked again before the form is confirmed. */
  protected async type(field: Locator, text: string, typing: Typing = {}): Promise<void> {
    await enterText(field, text, typing);
    this.#typed.push([field, text, typing]);
  }

  /** Types lost texts again: a page may lose input when a script re-renders it. */
  async #lookThrough(): Promise<void> {
    if (this.#typed.length > 0) await timersRun(this.page);
    const held = await Promise.all(this.#typed.map((typed) => isStillHeld(...typed)));
    for (const typed of this.#typed.filter((_, at) => !held[at])) await enterText(...typed);
    this.#typed = [];
  }

  protected async click(control: Control, scope?: Scope): Promise<void> {
    const target = await this.find(control, scope);
    if (control.confirms) await this.#lookThrough();
    await click(target);
  }

  /** Confirms a payment with this control, after the caller's last check. */
  protected async confirmBy(control: Control, before: BeforeConfirming): Promise<void> {
    const target = await this.find(control);
    await this.#lookThrough();
    await before(target);
    await click(target);
  }

  /** Clicks a control that the page may keep disabled, for example until its form is complete. */
  protected async clickIfEnabled(control: Control): Promise<void> {
    const target = await this.find(control);
    // Only the wait for the control is short. The click itself has the normal timeout.
    const ready = await canBeClicked(target, validated);
    if (ready || (await target.isEnabled())) await click(target);
  }

  protected async choose(control: Control, option: RegExp, scope?: Scope): Promise<void> {
    await choose(await this.find(control, scope), option);
  }

  protected async chooseAny(control: Control): Promise<void> {
    await chooseAny(await this.find(control));
  }

  /** Chooses from a list, radio buttons or names. Takes any option if none is given. */
  protected pick(control: Control, option?: RegExp): Promise<void> {
    return pick(this.page, control, option);
  }

  protected async tick(control: Control): Promise<void> {
    const box = await this.find(control);
    await tick(await surfaceOf(box));
  }

  /** Whether the control is visible now. */
  protected async sees(control: Control): Promise<boolean> {
    return (await frameThatShows(this.page, (frame) => anyOf(frame, control))) !== undefined;
  }
}
