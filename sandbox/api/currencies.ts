/** Currencies of the documented methods. The list of the real environment is per account. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'EUR GBP USD CHF SEK NOK DKK PLN CZK HUF RON BGN AUD CAD JPY BRL MXN NZD SGD HKD ZAR TRY'.split(
    ' ',
  ),
);
