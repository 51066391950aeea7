import { expect, test } from '@playwright/test';
import { dateAs } from '../../../pages/payment/form-page.ts';

for (const [placeholder, entered] of [
  ['', '31-12-1999'],
  ['Birthdate', '31-12-1999'],
  ['DD-MM-YYYY', '31-12-1999'],
  ['dd/mm/yyyy', '31/12/1999'],
  ['YYYY-MM-DD', '1999-12-31'],
  ['MM / DD / YYYY', '12 / 31 / 1999'],
] as const) {
  test(`a date is written as the placeholder "${placeholder}" asks`, () => {
    expect(dateAs(placeholder, '31-12-1999')).toBe(entered);
  });
}
