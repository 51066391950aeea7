/** The payment methods this sandbox can take a payment with, as the API names them (api.md 2.1). */
export type GatewayId = 'MISTERCASH' | 'MAESTRO' | 'VISA' | 'MASTERCARD' | 'AMEX' | 'CREDITCARD';

export type Scheme = 'bancontact' | 'maestro' | 'visa' | 'mastercard' | 'amex';

export interface Gateway {
  readonly id: GatewayId;
  /** Name on the payment page, in GET /gateways and in `payment_description`. */
  readonly name: string;
  readonly schemes: readonly Scheme[];
  /** Bancontact asks for a number and an expiry date only; cards for holder and CVC as well (api.md 9). */
  readonly asksHolderAndCvc: boolean;
  /** Currencies it can be used with; undefined is all supported ones. */
  readonly currencies?: readonly string[];
  /** Countries whose shoppers see it without `methods=all`; undefined is everywhere (pages.md 1.2). */
  readonly countries?: readonly string[];
  /** How the shopper's cancellation ends: Bancontact Void/Cancelled, cards Declined (api.md 8, "Per method"). */
  readonly whenCancelled: 'void' | 'declined';
  /** C credit, D debit: `card_funding` of the order's payment details. */
  readonly funding: 'C' | 'D';
}

const card = { asksHolderAndCvc: true, whenCancelled: 'declined', funding: 'C' } as const;

export const GATEWAYS: readonly Gateway[] = [
  {
    id: 'MISTERCASH',
    name: 'Bancontact',
    schemes: ['bancontact'],
    asksHolderAndCvc: false,
    currencies: ['EUR'],
    countries: ['BE'],
    whenCancelled: 'void',
    funding: 'D',
  },
  { ...card, id: 'MAESTRO', name: 'Maestro', schemes: ['maestro'], funding: 'D' },
  { ...card, id: 'VISA', name: 'Visa', schemes: ['visa'] },
  { ...card, id: 'MASTERCARD', name: 'MasterCard', schemes: ['mastercard'] },
  { ...card, id: 'AMEX', name: 'American Express', schemes: ['amex'] },
  // The generic card method: the number decides which scheme it is.
  {
    ...card,
    id: 'CREDITCARD',
    name: 'Credit card',
    schemes: ['visa', 'mastercard', 'amex', 'maestro'],
  },
];

/** Finds a method by id in any case: GET /gateways/{id} is documented as not case sensitive. */
export function findGateway(id: string): Gateway | undefined {
  return GATEWAYS.find((gateway) => gateway.id === id.toUpperCase());
}

export function gatewayOf(id: GatewayId): Gateway {
  const gateway = findGateway(id);
  if (!gateway) throw new Error(`No gateway ${id}`);
  return gateway;
}
