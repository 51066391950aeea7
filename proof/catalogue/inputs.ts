import { isDeepStrictEqual } from 'node:util';
import type { Row } from '../../catalogue/index.ts';
import type { DocumentedInput, InputKind } from './matrix.ts';

/** Says whether a row of the catalogue enters a documented value. */
type Enters = (row: Row, value: string, documented: Documented) => boolean;

interface Documented {
  readonly cents: DocumentedInput['input']['cents'];
  /** All values that are listed for the same field. */
  readonly listed: readonly string[];
}

/** What stands for "any value that is not listed" in a matrix. */
const other = '*';

/** What each kind of documented input means for a row of the catalogue. */
const enters: Readonly<Record<InputKind, Enters>> = {
  card: (row, value) => 'number' in row && row.number === value,
  giftcard: (row, value, { listed }) => 'pin' in row && isOrOther(row.number, value, listed),
  pin: (row) => 'pin' in row,
  cvc: (row, value) => 'cvc' in row && row.cvc === value,
  iban: (row, value, { listed }) => 'iban' in row && isOrOther(row.iban, value, listed),
  bank: (row, value) => 'bank' in row && row.bank === value,
  bic: (row, value) => 'bic' in row && row.bic === value,
  locale: ({ needs }, value) => needs.locale === value,
  email: ({ needs }, value) => needs.email === value,
  amount: ({ needs: { amount } }, _value, { cents }) =>
    amount !== undefined &&
    amount[0] >= (cents?.min ?? 0) &&
    amount[1] <= (cents?.max ?? Number.POSITIVE_INFINITY),
  scenario: (row, value) => scenarioNames(row).includes(value),
  customer_details: ({ needs, ...row }, value) => {
    const details = named(value);
    if (details === undefined) return true;
    const birthday = needs.birthday?.split('-').toReversed().join('-');
    const entered = 'birthdate' in row ? row.birthdate : undefined;
    return isDeepStrictEqual(
      [birthday, entered, needs.zipCode, needs.houseNumber],
      [details.birthdate, details.birthdate, details.zip, details.house],
    );
  },
  dashboard_action: (row, value) =>
    value === 'Refund order'
      ? row.kind === 'dashboard refund' || row.kind === 'pay-later dashboard refund'
      : does(row, 'decline'),
  api_action: (row, value) =>
    value.startsWith('POST refunds')
      ? row.kind === 'API refund' || row.kind === 'pay-later refund'
      : does(row, 'ship'),
  /** Nothing of the catalogue has a device. */
  device: () => false,
};

const isOrOther = (entered: string, value: string, listed: readonly string[]): boolean =>
  value === other ? !listed.includes(entered) : entered === value;

const does = (row: Row, action: string): boolean => row.kind === 'action' && row.action === action;

function scenarioNames(row: Row): readonly string[] {
  if (row.kind === 'discount') return ['(the listed discount)'];
  if ('authentication' in row) return [row.authentication];
  return 'option' in row ? [row.option, ...row.alsoCalled] : [];
}

/** Details that are given as such: "birthday 01-01-1999; zip 1234AB; house number 1". */
const named = (value: string): Readonly<Record<string, string>> | undefined =>
  /^birthday (?<birthdate>\S+); zip (?<zip>\w+); house number (?<house>\w+)$/.exec(value)?.groups;

/** Whether the row enters what is documented; `all` are the inputs of the same list. */
export function entersInput(
  row: Row,
  { method, input }: DocumentedInput,
  all: readonly DocumentedInput[],
): boolean {
  const listed = all
    .filter((one) => one.method === method && one.input.kind === input.kind)
    .map((one) => one.input.value);
  return enters[input.kind](row, input.value, { cents: input.cents, listed });
}
