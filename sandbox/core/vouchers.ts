/**
 * Balances of the test vouchers, in cents (docs/facts/methods.md#decided-by-an-input). Any other number is no voucher.
 */
export const BALANCES: ReadonlyMap<string, number> = new Map([
  ['111115', 10_000],
  ['111112', 500],
  ['111110', 0],
]);

export function voucherBalance(number: string): number | undefined {
  return BALANCES.get(number);
}
