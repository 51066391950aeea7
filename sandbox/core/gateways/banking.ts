import type { Gateway } from './gateway.ts';
import {
  DAY,
  HOUR,
  PAID,
  PAID_INITIALIZED,
  PAID_UNCLEARED,
  PLATFORMS,
  REFUNDS,
  VOID,
} from './shared.ts';

const bank = {
  family: 'banking',
  asks: { kind: 'nothing' },
  platform: PLATFORMS.usual,
  currencies: ['EUR'],
  paid: PAID,
  cancelled: VOID,
  refunds: REFUNDS.both,
  needsCart: false,
} as const;

/** The four banks of the guide, in its words; what each does is in `courses.ts`. */
export const MYBANK_BANKS = [
  'Allianz Bank FA SPA',
  'Banca di Cesena - Credito Coop.',
  'Credito Artigiano',
  'Volksbank - Banca Popolare',
] as const;

export const BANKING = [
  {
    ...bank,
    id: 'IDEAL',
    name: 'iDEAL',
    platform: PLATFORMS.ideal,
    countries: ['NL'],
    lifetime: HOUR,
  },
  {
    ...bank,
    id: 'BELFIUS',
    name: 'Belfius',
    countries: ['BE'],
    lifetime: 5 * DAY,
    refunds: REFUNDS.dashboardWithAccount,
  },
  {
    ...bank,
    id: 'CBC',
    name: 'CBC',
    countries: ['BE'],
    lifetime: 5 * DAY,
    refunds: REFUNDS.dashboardWithAccount,
  },
  {
    ...bank,
    id: 'KBC',
    name: 'KBC',
    countries: ['BE'],
    lifetime: 5 * DAY,
    refunds: REFUNDS.dashboardWithAccount,
  },
  { ...bank, id: 'DIRECTBANK', name: 'SOFORT Banking', lifetime: DAY },
  // Cancelled: the guide says Void, the method's page Cancelled/Cancelled; the guide is about tests.
  { ...bank, id: 'TRUSTLY', name: 'Trustly', lifetime: 2 * HOUR },
  { ...bank, id: 'EPS', name: 'EPS', asks: { kind: 'bic' }, countries: ['AT'] },
  { ...bank, id: 'GIROPAY', name: 'Giropay', asks: { kind: 'bic' }, countries: ['DE'] },
  {
    ...bank,
    id: 'DOTPAY',
    name: 'Dotpay',
    // Any of the banks will do; which the real page lists is not documented.
    asks: { kind: 'bankAndContact', banks: ['mBank', 'PKO Bank Polski', 'Santander'] },
    currencies: ['EUR', 'PLN'],
    countries: ['PL'],
    lifetime: 3 * DAY,
    refunds: REFUNDS.none,
  },
  // Its id is missing from the documentation's list, and present in the API's (docs/facts/openapi.md#enumerations).
  {
    ...bank,
    id: 'P24',
    name: 'Przelewy24',
    currencies: ['EUR', 'PLN'],
    countries: ['PL'],
    refunds: REFUNDS.dashboardWithAccount,
  },
  {
    ...bank,
    id: 'MYBANK',
    name: 'MyBank',
    asks: { kind: 'bank', banks: MYBANK_BANKS },
    platform: PLATFORMS.none,
    countries: ['IT'],
    // The guide: the order is Cancelled, the method's table: the transaction is Void.
    cancelled: { status: 'cancelled', financial: 'void' },
    lifetime: HOUR,
    // In no list of the refund guides, but "refunds and API refunds" beside its first bank.
  },
  {
    ...bank,
    id: 'BANKTRANS',
    name: 'Wire Transfer',
    asks: { kind: 'account' },
    platform: PLATFORMS.none,
    lifetime: 60 * DAY,
    refunds: REFUNDS.dashboardWithAccount,
  },
  {
    ...bank,
    id: 'DIRDEB',
    name: 'SEPA Direct Debit',
    asks: { kind: 'directDebit' },
    platform: PLATFORMS.none,
  },
  {
    ...bank,
    id: 'MULTIBANCO',
    name: 'Multibanco',
    asks: { kind: 'amount' },
    platform: PLATFORMS.none,
    countries: ['PT'],
    paid: PAID_UNCLEARED,
    lifetime: 72 * HOUR,
    refunds: REFUNDS.none,
  },
  {
    ...bank,
    id: 'MBWAY',
    name: 'MB WAY',
    asks: { kind: 'phone' },
    platform: PLATFORMS.none,
    countries: ['PT'],
    lifetime: 4,
    refunds: REFUNDS.none,
  },
  {
    ...bank,
    id: 'BIZUM',
    name: 'Bizum',
    platform: PLATFORMS.bizum,
    countries: ['ES'],
    paid: PAID_INITIALIZED,
    cancelled: 'declined',
    lifetime: 30,
    refunds: REFUNDS.none,
  },
] as const satisfies readonly Gateway[];
