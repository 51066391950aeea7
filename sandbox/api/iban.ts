/**
 * An IBAN as the API shows it: "we mask them by default so that only the last 4 digits are visible, e.g.
 * *** 1234", in answers as in POST notifications (docs/facts/api.md#order-object).
 */
export function maskedIban(iban: string): string {
  return `*** ${iban.replaceAll(/\s/g, '').slice(-4)}`;
}
