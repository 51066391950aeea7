import { close, dropDowns, open, optionsOfAll } from '../../controls/choosing.js';
import { elements } from '../../controls/control.js';
import { textsOffered } from '../../controls/offered.js';
import { optionsHold } from './date-options.js';
/** The names of each part, in English and in the language of the locale. */
const words = {
    day: /(?<!\p{L})(days?|dd|dag|tag|jour|giorno|d[ií]a)(?!\p{L})/iu,
    month: /(?<!\p{L})(months?|mm|maand|monat|mois|mese|mes)(?!\p{L})/iu,
    year: /(?<!\p{L})(years?|yyyy|yy|jjjj|jaar|jahr|ann[ée]e|anno|año)(?!\p{L})/iu,
};
const kinds = ['day', 'month', 'year'];
/** All input controls. Three date controls must be adjacent, with no other control between them. */
const controls = (scope) => scope
    .locator(elements.field)
    .or(scope.locator('select:not([aria-hidden=true], [tabindex^="-"])'))
    .or(dropDowns(scope))
    .filter({ visible: true });
/** Matches any control that may ask for a day. */
export const anyDay = (scope) => controls(scope).and(scope
    .getByLabel(words.day)
    .or(scope.getByPlaceholder(words.day))
    .or(scope.locator(':has(> :nth-child(31))')));
/** Finds three adjacent controls for day, month and year, in any order. */
export async function datePartsIn(scope) {
    const found = controls(scope);
    const [asked, options] = await Promise.all([found.evaluateAll(aboutEach), optionsOfAll(found)]);
    const all = asked.map((_, at) => found.nth(at));
    if (all.length < 3)
        return undefined;
    const parts = asked.map((it, at) => partOf(it, options[at] ?? []));
    const known = threeOf(all, parts) ??
        threeByLength(all, asked.map(({ maxLength }) => maxLength));
    // Three custom lists may have no names. Only then are they opened to read their options.
    if (known || (await dropDowns(scope).count()) < 3)
        return known;
    return threeOf(all, await lookedInto(scope, all, parts));
}
/** Which part a control asks for. Checks in order of reliability: names, options, attributes. */
function partOf({ names, isList }, options) {
    const [called, ...others] = names.map(partNamed);
    if (called)
        return called;
    const isEmpty = isList && options.length < 2;
    return optionsHold(options) ?? others.find(Boolean) ?? (isEmpty ? 'to be filled' : undefined);
}
/** The part named in a text, if it names only one. "Birthdate (day-month-year)" names a whole date. */
function partNamed(text) {
    const named = kinds.filter((part) => words[part].test(text));
    return named.length === 1 ? named[0] : undefined;
}
/** Runs in the page. */
function aboutEach(found) {
    const textOf = (it) => {
        const copy = it?.cloneNode(true);
        if (copy instanceof Element)
            for (const control of copy.querySelectorAll('select, [role=listbox]'))
                control.remove();
        return copy?.textContent ?? '';
    };
    const isControl = (it) => it instanceof Element && it.matches('input, select, button, [role=listbox], fieldset, form');
    return found.map((field) => {
        const root = field.getRootNode();
        const by = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
        const labels = [...(field.labels ?? []), ...by.map((id) => root.getElementById(id))];
        // A custom list shows its name until an option is chosen.
        const shown = field.matches('input, select, textarea') ? '' : textOf(field);
        let before = field.previousSibling;
        while (before && before.textContent?.trim() === '' && !isControl(before))
            before = before.previousSibling;
        const attributes = `${field.id} ${field.getAttribute('name') ?? ''} ${field.autocomplete}`;
        return {
            names: [
                [...labels.map(textOf), field.ariaLabel ?? '', field.placeholder ?? '', shown].join(' '),
                isControl(before) ? '' : textOf(before),
                attributes.replace(/(\p{Ll})(?=\p{Lu})|[^\p{L}]+/gu, '$1 '),
            ],
            isList: field.localName === 'select',
            maxLength: field.maxLength,
        };
    });
}
/** Finds three adjacent, different parts. A list may get its options only after the other two are chosen. */
function threeOf(all, asked) {
    for (let at = 0; at + 3 <= all.length; at += 1) {
        const three = asked.slice(at, at + 3);
        const left = kinds.filter((part) => !three.includes(part));
        const parts = three.map((it) => (it === 'to be filled' && left.length === 1 ? left[0] : it));
        const found = Object.fromEntries(parts.map((part, place) => [part, all[at + place]]));
        if (kinds.every((part) => part in found))
            return found;
    }
    return undefined;
}
/** Fields without names, by length. With lengths 2, 2 and 4 the day comes first, as documented. */
function threeByLength(all, lengths) {
    const orders = {
        '2,2,4': ['day', 'month', 'year'],
        '4,2,2': ['year', 'month', 'day'],
    };
    for (let at = 0; at + 3 <= all.length; at += 1) {
        const order = orders[lengths.slice(at, at + 3).join()];
        if (order)
            return threeOf(all.slice(at, at + 3), order);
    }
    return undefined;
}
/** Opens the custom lists whose part is not known yet, and reads their options. */
async function lookedInto(scope, all, asked) {
    const both = [];
    for (const [at, control] of all.entries())
        both.push(asked[at] ?? (await offeredBy(scope, control)));
    return both;
}
async function offeredBy(scope, control) {
    if ((await control.and(dropDowns(scope)).count()) === 0)
        return undefined;
    if (!(await open(control, scope)))
        return undefined;
    const texts = await textsOffered(scope);
    await close(control, scope);
    return optionsHold(texts.map((text) => ({ text, value: '' })));
}
//# sourceMappingURL=date-parts.js.map