const CODES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK';

const name = new Intl.DisplayNames(['en'], { type: 'region' });

/** Countries of banks with an IBAN, by their English names. */
export const COUNTRIES = CODES.split(' ').map((value) => ({
  value,
  text: name.of(value) ?? value,
}));
