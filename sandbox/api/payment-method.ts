import { BANKS } from '../core/banks.ts';
import type { Gateway } from '../core/gateways.ts';

/** What is known of a method beyond what takes its payments; the official payment-method fixtures. */
interface Traits {
  readonly icon?: string;
  /** Largest amount, in minor units. */
  readonly max?: number;
  readonly qr?: true;
  readonly brands?: readonly (readonly [id: string, name: string])[];
}

const TRAITS: Readonly<Record<string, Traits>> = {
  MISTERCASH: { qr: true },
  VISA: {
    brands: [
      ['CARTEBLEUE', 'Cartes Bancaires'],
      ['DANKORT', 'Dankort'],
      ['POSTEPAY', 'PostePay'],
      ['VPAY', 'V Pay'],
    ],
  },
  BANKTRANS: { icon: 'banktransfer' },
  IDEAL: { max: 5_000_000 },
};

/**
 * Methods whose tokens can be used again; others say so with `models: null` (docs/facts/lookups.md#payment-methods).
 */
const TOKENIZED = new Set([
  'MISTERCASH',
  'MAESTRO',
  'VISA',
  'MASTERCARD',
  'AMEX',
  'CREDITCARD',
  'IDEAL',
  'DIRDEB',
]);

/** Whom a bill can be sent to. */
const BILLED = ['first_name', 'last_name', 'address1', 'house_number', 'zip_code', 'city', 'email'];

const NO_TRAITS: Traits = {};

/**
 * An entry of GET /payment-methods, with every field that the official PHP client demands
 * (docs/facts/lookups.md#payment-methods).
 */
export function paymentMethod(gateway: Gateway) {
  const { id, name } = gateway;
  const traits = TRAITS[id] ?? NO_TRAITS;
  const tokenized = TOKENIZED.has(id);
  const qr = { supported: traits.qr === true };
  return {
    additional_data: BANKS[id] ? { issuers: BANKS[id] } : {},
    allowed_amount: { max: traits.max ?? null, min: 0 },
    allowed_countries: [],
    allowed_currencies: gateway.currencies ?? [],
    apps: {
      fastcheckout: { is_enabled: false, qr },
      payment_components: { has_fields: gateway.asks.kind === 'card', is_enabled: true, qr },
    },
    brands: (traits.brands ?? []).map(([brand, title]) => ({
      icon_urls: icons(brand),
      id: brand,
      name: title,
    })),
    icon_urls: icons(traits.icon ?? id),
    id,
    name,
    preferred_countries: gateway.countries ?? [],
    required_customer_data: gateway.family === 'bnpl' ? BILLED : [],
    shopping_cart_required: gateway.needsCart,
    tokenization: {
      is_enabled: tokenized,
      models: tokenized ? { cardonfile: true, subscription: true, unscheduled: true } : null,
    },
    type: gateway.family === 'voucher' ? 'coupon' : 'payment-method',
  };
}

export type PaymentMethod = ReturnType<typeof paymentMethod>;

function icons(name: string) {
  const file = name.toLowerCase();
  const base = 'https://testmedia.multisafepay.com/img/methods';
  return {
    large: `${base}/3x/${file}.png`,
    medium: `${base}/2x/${file}.png`,
    vector: `${base}/svg/${file}.svg`,
  };
}
