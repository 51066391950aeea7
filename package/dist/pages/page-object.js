import { test } from '@playwright/test';
import { choose, chooseAny } from './controls/choosing.js';
import { canBeClicked, click, tick } from './controls/clicking.js';
import { anyOf } from './controls/control.js';
import { isInTest } from './controls/in-test.js';
import { find } from './controls/finding.js';
import { frameThatShows } from './controls/frames.js';
import { attend } from './controls/notices.js';
import { PageError } from './controls/page-error.js';
import { pageText } from './screen/page-text.js';
import { pick } from './controls/picking.js';
import { surfaceOf } from './controls/surface.js';
import { enterText, isStillHeld } from './controls/typing.js';
/** Time limit for a page to enable its button once the form is complete. Milliseconds. */
const validated = 5_000;
/**
 * The base of all page objects. They find a control by its description, use it as a person does, and
 * name each documented step for the report. They contain no assertions.
 */
export class PageObject {
    page;
    /** The texts typed into the current form. */
    #typed = [];
    constructor(page) {
        this.page = page;
    }
    /** The full text of the page, as a user sees it. */
    text() {
        return pageText(this.page);
    }
    /** One documented step: a line in the report, and the prefix of an error inside it. */
    step(title, body) {
        const named = async () => {
            try {
                return await body();
            }
            catch (error) {
                if (error instanceof PageError)
                    error.message = `${title}: ${error.message}`;
                throw error;
            }
        };
        // The sign-in desk runs outside of tests, where steps do not exist.
        return isInTest() ? test.step(title, named, { box: true }) : named();
    }
    /** Opens an address and returns its response. */
    async goto(url) {
        await attend(this.page);
        return this.page.goto(url, { waitUntil: 'domcontentloaded' });
    }
    /** Opens an address and throws on a server error. Does not wait until the page is rendered. */
    async visit(url) {
        const response = await this.goto(url);
        const status = response?.status() ?? 200;
        if (status >= 500)
            throw new PageError(`${new URL(url).origin} answered ${status}`);
    }
    find(control, scope = this.page) {
        return find(scope, control);
    }
    anyOf(control, scope = this.page) {
        return anyOf(scope, control);
    }
    /** Matches any of these controls. */
    anyOfAll(controls, scope = this.page) {
        return controls
            .map((control) => this.anyOf(control, scope))
            .reduce((one, other) => one.or(other))
            .first();
    }
    async fill(control, value, { scope, ...typing } = {}) {
        await this.type(await this.find(control, scope), value, typing);
    }
    /** Types a text into a field. The field is checked again before the form is confirmed. */
    async type(field, text, typing = {}) {
        await enterText(field, text, typing);
        this.#typed.push([field, text, typing]);
    }
    /** Types lost texts again: a page may lose input when a script re-renders it. */
    async #lookThrough() {
        const held = await Promise.all(this.#typed.map((typed) => isStillHeld(...typed)));
        for (const typed of this.#typed.filter((_, at) => !held[at]))
            await enterText(...typed);
        this.#typed = [];
    }
    async click(control, scope) {
        const target = await this.find(control, scope);
        if (control.confirms)
            await this.#lookThrough();
        await click(target);
    }
    /** Confirms a payment with this control, after the caller's last check. */
    async confirmBy(control, before) {
        const target = await this.find(control);
        await this.#lookThrough();
        await before(target);
        await click(target);
    }
    /** Clicks a control that the page may keep disabled, for example until its form is complete. */
    async clickIfEnabled(control) {
        const target = await this.find(control);
        // Only the wait for the control is short. The click itself has the normal timeout.
        const ready = await canBeClicked(target, validated);
        if (ready || (await target.isEnabled()))
            await click(target);
    }
    async choose(control, option, scope) {
        await choose(await this.find(control, scope), option);
    }
    async chooseAny(control) {
        await chooseAny(await this.find(control));
    }
    /** Chooses from a list, radio buttons or names. Takes any option if none is given. */
    pick(control, option) {
        return pick(this.page, control, option);
    }
    async tick(control) {
        const box = await this.find(control);
        await tick(await surfaceOf(box));
    }
    /** Whether the control is visible now. */
    async sees(control) {
        return (await frameThatShows(this.page, (frame) => anyOf(frame, control))) !== undefined;
    }
}
//# sourceMappingURL=page-object.js.map