import { isDeepStrictEqual } from 'node:util';
import type { Row } from '../../catalogue/index.ts';
import { anyOther, type DocumentedInput, type Entered } from '../../catalogue/inputs.ts';

/** Whether the row enters what is documented; `all` are the inputs of the same list. */
export function entersInput(
  row: Row,
  { method, input }: DocumentedInput,
  all: readonly DocumentedInput[],
): boolean {
  const { needs } = row;
  switch (input.kind) {
    case 'card':
      return 'number' in row && row.number === input.value;
    case 'voucher':
      return 'pin' in row && isThisOrOther(row.number, input.value, listed(method, input, all));
    case 'iban':
      return 'iban' in row && isThisOrOther(row.iban, input.value, listed(method, input, all));
    case 'pin':
      return 'pin' in row;
    case 'cvc':
      return 'cvc' in row && row.cvc === input.value;
    case 'bank':
      return 'bank' in row && row.bank === input.value;
    case 'bic':
      return 'bic' in row && row.bic === input.value;
    case 'locale':
      return needs.locale === input.value;
    case 'email':
      return needs.email === input.value;
    case 'amount':
      return (
        needs.amount !== undefined &&
        needs.amount[0] >= (input.min ?? 0) &&
        needs.amount[1] <= (input.max ?? Number.POSITIVE_INFINITY)
      );
    case 'scenario':
      return scenarioNames(row).includes(input.value);
    case 'discount':
      return row.kind === 'discount';
    case 'details':
      return input.birthday === undefined || hasDetails(row, input);
    case 'dashboard':
      return input.action === 'refund'
        ? row.kind === 'dashboard refund' || row.kind === 'pay-later dashboard refund'
        : does(row, input.action);
    case 'API':
      return input.action === 'refund'
        ? row.kind === 'API refund' || row.kind === 'pay-later refund'
        : does(row, input.action);
    case 'device':
      return false;
  }
}

/** A documented input in one line: "iban NL87ABNA0000000001". */
export const written = (input: Entered): string => Object.values(input).join(' ');

const isThisOrOther = (number: string, value: string, all: readonly string[]): boolean =>
  value === anyOther ? !all.includes(number) : number === value;

/** All values that are listed for the same field. */
const listed = (method: string, { kind }: Entered, all: readonly DocumentedInput[]): string[] =>
  all.flatMap((one) =>
    one.method === method && one.input.kind === kind && 'value' in one.input
      ? [one.input.value]
      : [],
  );

const does = (row: Row, action: string): boolean => row.kind === 'action' && row.action === action;

function scenarioNames(row: Row): readonly string[] {
  if ('authentication' in row) return [row.authentication];
  return 'option' in row ? [row.option, ...row.alsoCalled] : [];
}

type Details = Extract<Entered, { kind: 'details' }>;

/** A birthday is documented as DD-MM-YYYY, and the API takes YYYY-MM-DD. */
const hasDetails = ({ needs, ...row }: Row, { birthday, zip, house }: Details): boolean =>
  isDeepStrictEqual(
    [
      needs.birthday?.split('-').toReversed().join('-'),
      'birthdate' in row ? row.birthdate : undefined,
      needs.zipCode,
      needs.houseNumber,
    ],
    [birthday, birthday, zip, house],
  );
