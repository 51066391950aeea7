import type { Gateway } from './gateway.ts';
import { PAID, PLATFORMS, REFUNDS, VOID } from './shared.ts';

const voucher = {
  family: 'voucher',
  asks: { kind: 'voucher' },
  platform: PLATFORMS.none,
  currencies: ['EUR'],
  paid: PAID,
  cancelled: VOID,
  refunds: REFUNDS.none,
  needsCart: false,
} as const;

const edenred = {
  ...voucher,
  asks: { kind: 'discount' },
  platform: PLATFORMS.discount,
  countries: ['BE'],
} as const;

const belgian = { ...voucher, countries: ['BE'] } as const;

/**
 * The brands that a test account can use. Names and ids as the documentation spells them
 * (docs/facts/contradictions.md#api).
 */
export const VOUCHERS = [
  { ...voucher, id: 'VVVGIFTCRD', name: 'VVV Cadeaukaart' },
  { ...voucher, id: 'BEAUTYCAD', name: 'Beauty Cadeau' },
  { ...voucher, id: 'BOEKENVOOR', name: 'Boeken Voordeel' },
  { ...voucher, id: 'HUISTUIN', name: 'Huis & Tuin Cadeau' },
  { ...voucher, id: 'KLUSCADEAU', name: 'Klus Cadeau' },
  { ...voucher, id: 'NATNLBIOSC', name: 'Nationale Bioscoopbon' },
  { ...voucher, id: 'WIJNCADEAU', name: 'Wijn Cadeaukaart' },
  { ...edenred, id: 'EDENCOM', name: 'Ticket Compliments' },
  { ...edenred, id: 'EDENECO', name: 'Ticket EcoCheque' },
  { ...edenred, id: 'EDENRES', name: 'Ticket Restaurant' },
  { ...edenred, id: 'EDENSPORTS', name: 'Ticket Sport & Culture' },
  { ...belgian, id: 'MONIECO', name: 'Monizze eco-voucher' },
  { ...belgian, id: 'MONIGIFT', name: 'Monizze gift voucher' },
  { ...belgian, id: 'MONIMEAL', name: 'Monizze meal voucher' },
  { ...belgian, id: 'SODESPORTS', name: 'Sodexo Sport & Culture' },
] as const satisfies readonly Gateway[];
