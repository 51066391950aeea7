import type { Gateway } from './gateway.ts';
import { DAY, HOUR, PAID_LATER, PAID_UNCLEARED, PLATFORMS, REFUNDS, VOID } from './shared.ts';

const bnpl = {
  family: 'bnpl',
  platform: PLATFORMS.none,
  currencies: ['EUR'],
  paid: PAID_UNCLEARED,
  cancelled: VOID,
  refunds: REFUNDS.none,
  needsCart: true,
} as const;

export const BNPL = [
  {
    ...bnpl,
    id: 'BILLINK',
    name: 'Billink',
    asks: { kind: 'billink' },
    platform: PLATFORMS.billink,
    countries: ['NL', 'BE'],
    // "After the refund the transaction status becomes Completed": no Accept is spoken of.
    refunds: { ...REFUNDS.both, atOnce: true },
  },
  {
    ...bnpl,
    id: 'EINVOICE',
    name: 'E-Invoicing',
    asks: { kind: 'personalDetails' },
    countries: ['NL'],
    paid: PAID_LATER,
  },
  {
    ...bnpl,
    id: 'BNPL_MF',
    name: 'Pay After Delivery',
    asks: { kind: 'personalDetails' },
    countries: ['NL'],
    paid: PAID_LATER,
    lifetime: 90 * DAY,
    // In no list of the refund guides, but in the API reference (refund an order).
    refunds: REFUNDS.api,
  },
  {
    ...bnpl,
    id: 'IN3',
    name: 'in3',
    asks: { kind: 'in3' },
    platform: PLATFORMS.usual,
    countries: ['NL'],
    lifetime: 2 * HOUR,
    refunds: REFUNDS.both,
  },
  {
    ...bnpl,
    id: 'KLARNA',
    name: 'Klarna',
    asks: { kind: 'klarna' },
    lifetime: DAY,
    refunds: REFUNDS.both,
  },
  {
    ...bnpl,
    id: 'AFTERPAY',
    name: 'Riverty',
    asks: { kind: 'consent' },
    countries: ['NL', 'BE'],
    lifetime: 90 * DAY,
  },
] as const satisfies readonly Gateway[];
