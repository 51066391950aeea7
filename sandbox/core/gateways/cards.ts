import type { Gateway } from './gateway.ts';
import { HOUR, PAID, PLATFORMS, REFUNDS, VOID_CANCELLED } from './shared.ts';

const card = {
  family: 'card',
  platform: PLATFORMS.none,
  paid: PAID,
  // "Declined when the customer cancels payment" (docs/facts/statuses.md#by-method).
  cancelled: 'declined',
  lifetime: HOUR,
  refunds: REFUNDS.both,
  needsCart: false,
} as const;

const creditCard = { kind: 'card', holderAndCvc: true, funding: 'C' } as const;

export const CARDS = [
  {
    ...card,
    id: 'MISTERCASH',
    name: 'Bancontact',
    asks: { kind: 'card', schemes: ['bancontact'], holderAndCvc: false, funding: 'D' },
    platform: PLATFORMS.bancontactQr,
    currencies: ['EUR'],
    countries: ['BE'],
    cancelled: VOID_CANCELLED,
  },
  {
    ...card,
    id: 'MAESTRO',
    name: 'Maestro',
    asks: { ...creditCard, schemes: ['maestro'], funding: 'D' },
  },
  {
    ...card,
    id: 'VISA',
    name: 'Visa',
    asks: { ...creditCard, schemes: ['visa'] },
    coBrands: { fr_FR: 'Cartes Bancaires', da_DK: 'Dankort', it_IT: 'Postepay' },
  },
  {
    ...card,
    id: 'MASTERCARD',
    name: 'MasterCard',
    asks: { ...creditCard, schemes: ['mastercard'] },
  },
  {
    ...card,
    id: 'AMEX',
    name: 'American Express',
    asks: { ...creditCard, schemes: ['amex'] },
  },
  // The generic card method: the number decides which scheme it is.
  {
    ...card,
    id: 'CREDITCARD',
    name: 'Credit card',
    asks: { ...creditCard, schemes: ['visa', 'mastercard', 'amex', 'maestro'] },
  },
] as const satisfies readonly Gateway[];
