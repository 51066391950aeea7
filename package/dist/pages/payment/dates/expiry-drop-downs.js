import { close, dropDowns } from '../../controls/choosing.js';
import { clickIn, optionFor, typedMonth, typedNumber, typedYear, } from './drawn-option.js';
import { monthOf, yearIn } from './expiry-options.js';
import { expiryDate } from '../form-words.js';
/** Lists that may hold a month or a year: any custom list, and input fields with a matching name. */
export function expiryDropDowns(place) {
    const named = place.getByLabel(expiryDate.words).or(place.getByPlaceholder(expiryDate.words));
    return dropDowns(place).and(place.locator(':not(input)').or(named));
}
/**
 * Chooses month and year, each in the list that offers it.
 *
 * @returns whether both were found: the page may use such lists for other data
 */
export async function chooseInDropDowns(place, expiry) {
    let chosen = 0;
    for (const list of await expiryDropDowns(place).all()) {
        const option = await optionFor(place, list, wanted(expiry));
        if (option) {
            chosen += 1;
            await clickIn(place, option);
        }
        else
            await close(list, place);
    }
    return chosen === 2;
}
/** Whether two of the lists offer the month and the year. */
export async function dropDownsOffer(place, expiry) {
    let held = 0;
    for (const list of await expiryDropDowns(place).all()) {
        if (await optionFor(place, list, wanted(expiry)))
            held += 1;
        await close(list, place);
    }
    return held === 2;
}
/** The month if the list has twelve months, otherwise the year. */
const wanted = ({ month, year }) => ({
    among: (options) => monthOf(options, month) ?? yearIn(options, year),
    typed: [...typedNumber(month).slice(0, 1), typedYear(year), typedMonth(month)],
});
//# sourceMappingURL=expiry-drop-downs.js.map