/** Money is an integer number of the currency's smallest unit; a decimal exists only as text. */

const WITHOUT_DECIMALS = new Set(['JPY', 'KRW', 'CLP', 'ISK', 'VND']);

/** Number of decimals a currency is written with; JPY amounts are whole (docs/facts/api.md#place-an-order). */
export function decimalsOf(currency: string): number {
  return WITHOUT_DECIMALS.has(currency) ? 0 : 2;
}

/** `137`, `EUR` becomes `1.37`: a dot and no grouping, as the payment page writes amounts. */
export function formatAmount(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(minor);
  const digits = String(minor).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Reads what a merchant types into an amount field (`1.37`, `1,37`, `1`); undefined when it is no amount. */
export function parseAmount(text: string, currency: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const decimals = decimalsOf(currency);
  const [, whole = '0', fraction = ''] = match;
  if (fraction.length > decimals) return undefined;
  return Number(whole + fraction.padEnd(decimals, '0'));
}
