import type { BeforeConfirming } from '../confirming.ts';
import { anyOf, type Control } from '../controls/control.ts';
import { appearsIn } from '../controls/finding.ts';
import { enterDateParts } from './dates/date-fields.ts';
import { anyDay, datePartsIn } from './dates/date-parts.ts';
import { confirm } from './form-words.ts';
import { PaymentPage } from './payment-page.ts';

/** A date format such as DD/MM/YYYY. */
const pattern = /^(?=.*d{2})(?=.*m{2})(?=.*y{4})[dmy\W]+$/i;

/** Formats a date, given as DD-MM-YYYY, like the placeholder, if the placeholder is a date format. */
export function dateAs(placeholder: string, date: string): string {
  const [day = '', month = '', year = ''] = date.split('-');
  if (!pattern.test(placeholder)) return date;
  return placeholder.trim().replace(/d+/i, day).replace(/m+/i, month).replace(/y+/i, year);
}

/** A method's form on the payment page. */
export abstract class FormPage extends PaymentPage {
  protected async enter(control: Control, value: string): Promise<void> {
    await this.step(`${control.called}: enter ${value}`, () => this.fill(control, value));
  }

  /** Enters a date as documented (DD-MM-YYYY), in the format the field asks for, or in three controls. */
  protected async enterDate(control: Control, date: string): Promise<void> {
    await this.step(`${control.called}: enter ${date}`, async () => {
      const place = await appearsIn(
        this.page,
        (scope) => anyOf(scope, control).or(anyDay(scope)).first(),
        control,
      );
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

  protected async confirm(before: BeforeConfirming): Promise<void> {
    await this.step('Click Confirm', () => this.confirmBy(confirm, before));
  }
}
