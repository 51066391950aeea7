/**
 * The payment methods of this sandbox, one entry each, in a file per family (`gateways/`).
 *
 * To add a method, add an entry there. What is true of it alone goes into the entry: what its page asks,
 * the choices of its test platform, its statuses, its expiry. If its page is new, add a kind to `Asks` and
 * a form for it in `pages/`. If something other than a scenario decides how it ends (an IBAN, a bank, an
 * amount, details), add that to `courses.ts`.
 */
import { BANKING } from './gateways/banking.ts';
import { BNPL } from './gateways/bnpl.ts';
import { CARDS } from './gateways/cards.ts';
import type { Asks, Gateway as Entry } from './gateways/gateway.ts';
import { VOUCHERS } from './gateways/vouchers.ts';
import { WALLETS } from './gateways/wallets.ts';

const TABLE = [...CARDS, ...BANKING, ...WALLETS, ...BNPL, ...VOUCHERS] as const;

/** Their ids, as the API names them (docs/facts/methods.md#gateway-ids). */
export type GatewayId = (typeof TABLE)[number]['id'];
export type Gateway = Entry<GatewayId>;

export const GATEWAYS: readonly Gateway[] = TABLE;

/** Finds a method by id in any case: GET /gateways/{id} is documented as not case sensitive. */
export function findGateway(id: string): Gateway | undefined {
  return GATEWAYS.find((gateway) => gateway.id === id.toUpperCase());
}

export function gatewayOf(id: GatewayId): Gateway {
  const gateway = findGateway(id);
  if (!gateway) throw new Error(`No gateway ${id}`);
  return gateway;
}

/** A method whose page asks for something of this kind: `Asking<'card'>`. */
export type Asking<Kind extends Asks['kind']> = Gateway & {
  readonly asks: { readonly kind: Kind };
};

export function isAsking<Kind extends Asks['kind']>(
  gateway: Gateway,
  kind: Kind,
): gateway is Asking<Kind> {
  return gateway.asks.kind === kind;
}
