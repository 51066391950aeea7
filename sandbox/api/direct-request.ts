import { BANKS } from '../core/banks.ts';
import { isTestDebit } from '../core/courses.ts';
import type { Means } from '../core/direct.ts';
import type { Gateway } from '../core/gateways.ts';
import { gatewayOf, isAsking } from '../core/gateways.ts';
import type { OrderDetails } from '../core/order-details.ts';
import type { Vault } from '../core/tokens.ts';
import { readCard } from './direct-card.ts';
import { ApiError, IbanNotAllowed } from './errors.ts';
import type { GatewayInfo } from './gateway-info.ts';
import { directRequest } from './gateway-info.ts';

/**
 * What a direct order brings to pay with, or the documented error for what is missing
 * (docs/facts/api.md#direct-orders).
 */
export function readMeans(
  body: Record<string, unknown>,
  { gateway, recurring }: OrderDetails,
  vault: Vault,
): Means {
  const parsed = directRequest.safeParse(body);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? 'gateway_info';
    throw new ApiError(1014, `${path} is not acceptable`);
  }
  const info = parsed.data.gateway_info ?? {};
  if (recurring?.token !== undefined) return readToken(recurring.token, vault);
  if (!gateway) throw new ApiError(1023, 'a direct order needs a gateway');
  const method = gatewayOf(gateway);
  if (!takesDirect(method)) throw new ApiError(1023, `${gateway} does not take direct orders`);
  return { method: gateway, ...meansOf(method, info) };
}

/**
 * Bancontact is redirect only (docs/facts/api.md#direct-orders); so are Dotpay, Billink and what is entered on the page
 * alone.
 */
const takesDirect = ({ id, family }: Gateway): boolean =>
  family !== 'voucher' && !['MISTERCASH', 'DOTPAY', 'BILLINK'].includes(id);

function readToken(name: string, vault: Vault): Means {
  const token = vault.find(name);
  if (!token) throw new ApiError(1014, 'recurring_id is not a token of this site');
  return { kind: 'token', method: token.method, token };
}

type Brought = Means extends infer Each
  ? Each extends Means
    ? Omit<Each, 'method'>
    : never
  : never;

function meansOf(gateway: Gateway, info: GatewayInfo): Brought {
  const iban = info.account_holder_iban ?? info.account_id;
  switch (gateway.asks.kind) {
    case 'card':
      return isAsking(gateway, 'card') ? readCard(gateway, info) : { kind: 'page' };
    case 'directDebit':
      if (!iban) return PAGE;
      if (!isTestDebit(iban)) throw new IbanNotAllowed();
      return { kind: 'account', iban, holder: info.account_holder_name };
    case 'phone':
    case 'amount':
      return { kind: 'amount' };
    case 'personalDetails':
    case 'consent':
      return { kind: 'details', details: personal(info) };
    case 'device':
      return { kind: info.payment_token ? 'wallet' : 'page' };
    case 'bank':
      return info.issuer_id ? { kind: 'bank', bank: bankName(gateway, info.issuer_id) } : PAGE;
    // "You cannot test making direct API requests with an IBAN" (testing page, bank transfers).
    case 'account':
    case 'nothing':
    case 'bic':
    case 'bankAndContact':
    case 'in3':
    case 'billink':
    case 'klarna':
    case 'voucher':
    case 'discount':
    case 'qr':
    case 'amazonPay':
      if (info.issuer_id && BANKS[gateway.id]) bankName(gateway, info.issuer_id);
      return PAGE;
  }
}

const PAGE = { kind: 'page' } as const;

const personal = ({ birthday, email, bank_account: bankAccount }: GatewayInfo) => ({
  birthday,
  email,
  bankAccount,
});

function bankName({ id }: Gateway, issuer: string): string {
  const bank = BANKS[id]?.find(({ code }) => code === issuer);
  if (!bank) throw new ApiError(1036);
  return bank.name;
}
