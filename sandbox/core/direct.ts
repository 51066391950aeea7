import { chooseMethod } from './attempts.ts';
import type { EnteredCard } from './cards.ts';
import type { GatewayId } from './gateways.ts';
import type { Order, Payment } from './orders.ts';
import { currentPayment } from './orders.ts';
import { COMPLETED, DECLINES } from './outcomes.ts';
import type { PersonalDetails } from './paying-by-details.ts';
import { payByAccount, payByAmount, payByBank, payByDetails } from './paying-by-details.ts';
import { answerChallenge, payByCard } from './paying.ts';
import type { Token } from './tokens.ts';
import { isExpired } from './tokens.ts';
import { follow } from './verdicts.ts';
import type { World } from './world.ts';

/** What a direct order pays with, instead of input on the payment page. */
export type Means = { readonly method: GatewayId } & (
  | {
      readonly kind: 'card';
      readonly card: EnteredCard;
      /** Whether the shopper is asked; with MOTO no shopper is there. */
      readonly authentication: 'challenge' | 'frictionless' | 'none';
    }
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'account'; readonly iban: string; readonly holder: string | undefined }
  | { readonly kind: 'bank'; readonly bank: string }
  | { readonly kind: 'details'; readonly details: PersonalDetails }
  | { readonly kind: 'amount' }
  /** A wallet's token, which only the wallet's company can read: taken as good. */
  | { readonly kind: 'wallet' }
  /** Nothing: the shopper goes on at the bank, or on the payment page. */
  | { readonly kind: 'page' }
);

/** Pays a new order as far as possible without the shopper. */
export function payDirectly(world: World, order: Order, means: Means): Payment {
  const { method } = means;
  const confirmation = { order, attempt: 0, method };
  switch (means.kind) {
    case 'card':
      payByCard(world, order, 0, method, means.card);
      authenticateDirectly(world, currentPayment(order), means.authentication);
      break;
    case 'token':
      payByToken(world, order, means.token);
      break;
    case 'account':
      payByAccount(world, confirmation, means);
      break;
    case 'bank':
      payByBank(world, confirmation, means.bank);
      break;
    case 'details':
      payByDetails(world, confirmation, means.details);
      break;
    case 'amount':
      payByAmount(world, confirmation);
      break;
    case 'wallet':
      follow(world, chooseMethod(world, order, method, 'page'), { now: COMPLETED });
      break;
    case 'page':
      chooseMethod(world, order, method, 'page');
      break;
  }
  return currentPayment(order);
}

function authenticateDirectly(
  world: World,
  payment: Payment,
  authentication: 'challenge' | 'frictionless' | 'none',
): void {
  const { challenge } = payment;
  if (!challenge || authentication === 'challenge') return;
  if (authentication === 'frictionless') {
    answerChallenge(world, payment, challenge.token, 'Y', 'frictionless');
    return;
  }
  const { authorises: now, later = [] } = challenge.issuer;
  follow(world, payment, { now, later });
}

/** The card behind a token was good when the token was made; only time can change that. */
function payByToken(world: World, order: Order, token: Token): void {
  const payment = chooseMethod(world, order, token.method, 'page');
  const card = { ...token.card, expiry: token.expiry };
  const reference = world.ids.digits(9);
  world.record({ transaction: payment, changes: [{ type: 'card-entered', card, reference }] });
  const expired = isExpired(token, world.clock.now());
  const now = expired
    ? ({ result: 'declined', decline: DECLINES.expiredCard } as const)
    : COMPLETED;
  follow(world, payment, { now });
}
