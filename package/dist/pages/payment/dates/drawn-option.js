import { clickOption, open, showsFor, takesText } from '../../controls/choosing.js';
import { reveal, textsOffered } from '../../controls/offered.js';
/** Opens a custom list and returns a pattern of the wanted option, if the list has it. */
export async function optionFor(place, list, { among, typed }) {
    if (await open(list, place)) {
        const options = (await textsOffered(place)).map((text) => ({ text, value: '' }));
        const wanted = among(options);
        return wanted && new RegExp(`^\\s*${wanted.text}\\s*$`);
    }
    if (!(await takesText(list)))
        return undefined;
    for (const [text, option] of typed)
        if (await showsFor(text, option, list, place))
            return option;
    return undefined;
}
/** Clicks an option of the open list. */
export async function clickIn(place, option) {
    await reveal(place, option);
    await clickOption(place, option);
}
/** The texts to type for a day or a month: with a leading zero and without. */
export const typedNumber = (number) => [String(number).padStart(2, '0'), String(number)].map((text) => [
    text,
    new RegExp(`^\\s*0?${number}(st|nd|rd|th|\\.)?\\s*$`),
]);
export const typedYear = (year) => {
    const short = String(year % 100).padStart(2, '0');
    return [short, new RegExp(`^\\s*(\\d\\d)?${short}\\s*$`)];
};
/** The month by its English name, because the tests request the page in English. */
export const typedMonth = (month) => {
    const name = new Date(Date.UTC(2000, month - 1)).toLocaleString('en', {
        month: 'long',
        timeZone: 'UTC',
    });
    return [name.slice(0, 3), new RegExp(`^\\s*${name.slice(0, 3)}`, 'i')];
};
//# sourceMappingURL=drawn-option.js.map