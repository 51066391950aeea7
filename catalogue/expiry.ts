/** A month and a year as printed on a card: month 1 to 12, year with four digits. */
export interface Expiry {
  readonly month: number;
  readonly year: number;
}

/** "Any future date": far enough to stay in the future, near enough to be in every list of years. */
export const anyFutureExpiry = (now = new Date()): Expiry => ({
  month: 3,
  year: now.getFullYear() + 2,
});
