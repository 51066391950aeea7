import { anyOf } from '../controls/control.js';
import { appearsIn } from '../controls/finding.js';
import { enterDateParts } from './dates/date-fields.js';
import { anyDay, datePartsIn } from './dates/date-parts.js';
import { confirm } from './form-words.js';
import { PaymentPage } from './payment-page.js';
/** A date format such as DD/MM/YYYY. */
const pattern = /^(?=.*d{2})(?=.*m{2})(?=.*y{4})[dmy\W]+$/i;
/** Formats a date, given as DD-MM-YYYY, like the placeholder, if the placeholder is a date format. */
export function dateAs(placeholder, date) {
    const [day = '', month = '', year = ''] = date.split('-');
    if (!pattern.test(placeholder))
        return date;
    return placeholder.trim().replace(/d+/i, day).replace(/m+/i, month).replace(/y+/i, year);
}
/** A method's form on the payment page. */
export class FormPage extends PaymentPage {
    async enter(control, value) {
        await this.step(`${control.called}: enter ${value}`, () => this.fill(control, value));
    }
    /** Enters a date as documented (DD-MM-YYYY), in the format the field asks for, or in three controls. */
    async enterDate(control, date) {
        await this.step(`${control.called}: enter ${date}`, async () => {
            const place = await appearsIn(this.page, (scope) => anyOf(scope, control).or(anyDay(scope)).first(), control);
            const parts = await datePartsIn(place);
            if (parts) {
                return enterDateParts(place, parts, date, (field, text) => this.type(field, text));
            }
            const field = await this.find(control);
            const type = await field.getAttribute('type');
            const asked = type === 'date' ? 'YYYY-MM-DD' : await field.getAttribute('placeholder');
            return this.type(field, dateAs(asked ?? '', date));
        });
    }
    async confirm(before) {
        await this.step('Click Confirm', () => this.confirmBy(confirm, before));
    }
}
//# sourceMappingURL=form-page.js.map