import type { EnteredCard } from '../core/cards.ts';
import { passesLuhn, schemeOf } from '../core/cards.ts';
import type { Asking } from '../core/gateways.ts';
import type { GatewayInfo } from './gateway-info.ts';
import { ApiError } from './errors.ts';

interface BroughtCard {
  readonly kind: 'card';
  readonly card: EnteredCard;
  readonly authentication: 'challenge' | 'frictionless' | 'none';
}

/**
 * The card fields of `gateway_info`. `flexible_3d` says "whether or not 3D Secure authentication is
 * required", `moto` that no shopper can be asked; without either the bank is content without asking, as
 * official clients expect (docs/facts/api.md#direct-orders; they capture, refund and ship directly afterwards).
 */
export function readCard(gateway: Asking<'card'>, info: GatewayInfo): BroughtCard {
  const number = info.card_number?.replaceAll(/[ -]/g, '');
  if (number === undefined) throw new ApiError(1016, 'gateway_info.card_number');
  const scheme = schemeOf(number);
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number) || !scheme) {
    throw new ApiError(1024, 'gateway_info.card_number is not a card number');
  }
  if (!gateway.asks.schemes.includes(scheme)) {
    throw new ApiError(1024, `gateway_info.card_number is not a card of ${gateway.name}`);
  }
  return {
    kind: 'card',
    card: {
      number,
      holder: info.card_holder_name,
      cvc: info.card_cvc,
      expiry: readExpiry(info.card_expiry_date ?? ''),
    },
    authentication: info.moto ? 'none' : info.flexible_3d ? 'challenge' : 'frictionless',
  };
}

/** `YYMM`. A past date is taken: the official PHP tests send random ones. */
function readExpiry(text: string): EnteredCard['expiry'] {
  const [, year, month] =
    /^(\d{2})(\d{2})$/.exec(text) ?? /^\d{2}(\d{2})-(\d{2})-\d{2}$/.exec(text) ?? [];
  if (!year || !month || Number(month) < 1 || Number(month) > 12) {
    throw new ApiError(1024, 'gateway_info.card_expiry_date is not YYMM');
  }
  return { year: 2000 + Number(year), month: Number(month) };
}
