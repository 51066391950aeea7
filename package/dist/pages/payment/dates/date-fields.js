import { chooseIn, dropDowns, optionsOf } from '../../controls/choosing.js';
import { PageError } from '../../controls/page-error.js';
import { until } from '../../controls/until.js';
import { optionOf } from './date-options.js';
import { clickIn, optionFor, typedMonth, typedNumber, typedYear } from './drawn-option.js';
/** Parses a date in DD-MM-YYYY. */
const numbersIn = (date) => {
    const [day = 0, month = 0, year = 0] = date.split('-').map(Number);
    return { day, month, year };
};
/**
 * Enters a date, given as DD-MM-YYYY, in three controls. Fields are filled in page order. Lists are
 * filled year first and day last, because year and month decide which days the list offers.
 */
export async function enterDateParts(scope, parts, date, type) {
    const numbers = numbersIn(date);
    const inOrder = Object.keys(parts);
    const fields = await Promise.all(inOrder.map((part) => isField(parts[part], scope)));
    const left = fields.includes(true) ? inOrder : ['year', 'month', 'day'];
    while (left.length > 0) {
        // A list may be disabled until another one has a value.
        const at = await until(() => firstReady(left, parts), 'a list of days, months or years to use');
        const [part = 'day'] = left.splice(at, 1);
        await enterPart(scope, parts[part], [part, numbers[part]], type);
    }
}
const isList = (control) => control.evaluate((it) => it.localName === 'select');
const isDrawn = async (control, scope) => (await control.and(dropDowns(scope)).count()) > 0;
const isField = async (control, scope) => !(await isList(control)) && !(await isDrawn(control, scope));
async function firstReady(left, parts) {
    for (const [at, part] of left.entries()) {
        const control = parts[part];
        const isEmpty = (await isList(control)) && (await optionsOf(control)).length < 2;
        if (!isEmpty && (await control.isEnabled()))
            return at;
    }
    return undefined;
}
async function enterPart(scope, control, [part, number], type) {
    const missing = new PageError(`the list of ${part}s has no ${part} ${number}`);
    if (await isList(control)) {
        const option = optionOf[part](await optionsOf(control), number);
        if (!option)
            throw missing;
        await chooseIn(control, option);
    }
    else if (await isDrawn(control, scope)) {
        const option = await optionFor(scope, control, {
            among: (options) => optionOf[part](options, number),
            typed: typedFor(part, number),
        });
        if (!option)
            throw missing;
        await clickIn(scope, option);
    }
    else
        await type(control, await textFor(control, part, number));
}
const typedFor = (part, number) => part === 'year'
    ? [typedYear(number)]
    : [...typedNumber(number), ...(part === 'month' ? [typedMonth(number)] : [])];
/** Two digits. A year has four, unless the field allows or asks for two. */
async function textFor(field, part, number) {
    if (part !== 'year')
        return String(number).padStart(2, '0');
    const [length, placeholder] = await Promise.all([
        field.getAttribute('maxlength'),
        field.getAttribute('placeholder'),
    ]);
    const isShort = length === '2' || /^\W*(yy|jj)\W*$/i.test(placeholder ?? '');
    return String(isShort ? number % 100 : number).padStart(2, '0');
}
//# sourceMappingURL=date-fields.js.map