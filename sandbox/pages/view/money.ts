import type { Environment } from '../environment.ts';
import type { Variants } from './variants.ts';

interface Writing {
  readonly text: (plain: string, currency: string) => string;
  readonly decimalSign: '.' | ',';
}

/** The payment page writes `1.00 BRL` (docs/facts/payment-pages.md#layout), old dashboards and Dutch pages `€ 1,00`. */
const WRITINGS: Record<Variants['money'], Writing> = {
  '1.37 EUR': { text: (plain, currency) => `${plain} ${currency}`, decimalSign: '.' },
  '€ 1,37': {
    text: (plain, currency) =>
      new Intl.NumberFormat('nl-NL', { style: 'currency', currency, useGrouping: false }).format(
        Number(plain),
      ),
    decimalSign: ',',
  },
};

/** An amount with its currency, for reading. */
export function moneyText({ parts, variants }: Environment, minor: number, currency: string) {
  return WRITINGS[variants.money].text(parts.amountText(minor, currency), currency);
}

/** An amount without its currency, for a field. */
export function amountValue({ parts, variants }: Environment, minor: number, currency: string) {
  return parts.amountText(minor, currency).replace('.', WRITINGS[variants.money].decimalSign);
}
