import type { CardOnFile, Scheme } from './cards.ts';
import { amsterdam } from './clock.ts';
import type { GatewayId } from './gateways.ts';
import type { Restore } from './memento.ts';
import { saveAll } from './memento.ts';
import type { Order } from './orders.ts';
import { orderState } from './orders.ts';
import type { World } from './world.ts';

/** A card that a customer left with the merchant, to be charged again (docs/facts/lookups.md#tokens). */
export interface Token {
  readonly token: string;
  /** The merchant's own name of the customer. */
  readonly reference: string;
  readonly method: GatewayId;
  readonly card: CardOnFile;
  readonly model: string;
  /** `YYMM`; the merchant may bring a newer one. */
  expiry: string;
}

/** All tokens of one sandbox. */
export interface Vault {
  /** In the order in which they were made. */
  of(reference: string): readonly Token[];
  find(token: string): Token | undefined;
  /** Whether there was such a token. */
  remove(reference: string, token: string): boolean;
  save(): Restore;
}

const METHODS: Record<Scheme, GatewayId> = {
  bancontact: 'MISTERCASH',
  maestro: 'MAESTRO',
  visa: 'VISA',
  mastercard: 'MASTERCARD',
  amex: 'AMEX',
};

/** Keeps a token for every recurring order as soon as it is paid by card. */
export function createVault(world: World): Vault {
  const tokens = new Map<string, Token>();
  const customers = new Map<string, Set<Token>>();
  let served = new WeakSet<Order>();

  world.onChange((order) => {
    const { card, completed } = orderState(order);
    const { recurring } = order.details;
    const { token } = order;
    if (!card || completed === undefined || !token || recurring?.reference === undefined) return;
    if (served.has(order) || recurring.token !== undefined) return;
    served.add(order);
    const { reference, model } = recurring;
    const method = METHODS[card.scheme];
    const kept: Token = { token, reference, method, card, model, expiry: card.expiry };
    tokens.set(token, kept);
    customers.set(reference, (customers.get(reference) ?? new Set()).add(kept));
  });

  return {
    save() {
      const before = [...world.store.orders()].filter((order) => served.has(order));
      const expiries = Array.from(tokens.values(), (token) => [token, token.expiry] as const);
      const saved = [tokens, customers, ...customers.values()].map(saveAll);
      return () => {
        served = new WeakSet(before);
        for (const [token, expiry] of expiries) token.expiry = expiry;
        for (const restore of saved) restore();
      };
    },
    of: (reference) => [...(customers.get(reference) ?? [])],
    find: (token) => tokens.get(token),
    remove(reference, token) {
      const kept = tokens.get(token);
      if (!kept || kept.reference !== reference) return false;
      tokens.delete(token);
      return customers.get(reference)?.delete(kept) ?? false;
    },
  };
}

/** Cards are good until the end of their month. */
export function isExpired({ expiry }: Token, now: number): boolean {
  const [year = '', month = ''] = amsterdam(now).slice(2, 7).split('-');
  return expiry < year + month;
}
