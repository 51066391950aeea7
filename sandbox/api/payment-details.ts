import { gatewayOf, isAsking } from '../core/gateways.ts';
import { amsterdam } from '../core/clock.ts';
import { reservationEnds } from '../core/capturing.ts';
import { capturable } from '../core/amounts.ts';
import type { TransactionState } from '../core/history.ts';
import type { Transaction } from '../core/orders.ts';
import { isReservation } from '../core/amounts.ts';
import { maskedIban } from './iban.ts';
import type { JsonObject } from './json.ts';
import { sorted } from './sorted.ts';

/** `payment_details`: empty before a method is chosen, then more with every step (docs/facts/api.md#order-object). */
export function paymentDetails(transaction: Transaction, state: TransactionState): JsonObject {
  if (!state.method) return {};
  const common = {
    ...(state.details?.bic && { account_bic: state.details.bic }),
    account_holder_name: state.card?.holder ?? state.details?.holder ?? null,
    ...(state.details?.iban && { account_iban: maskedIban(state.details.iban) }),
    account_id: null,
    external_transaction_id: state.decline ? null : (state.reference ?? null),
    recurring_flow: null,
    ...recurring(transaction, state),
    type: state.method,
  };
  const gateway = gatewayOf(state.method);
  if (!state.card) return common;

  const card = {
    ...common,
    ...reservation(transaction),
    card_authentication_result: authenticationResult(state),
    card_expiry_date: state.card.expiry,
    last4: state.card.last4,
  };
  if (state.decline) return sorted({ ...card, response_code: state.decline.responseCode });
  // MOTO and tokens have an authorisation without an authentication.
  if (!state.authentication && state.completed === undefined) return sorted(card);
  return sorted({
    ...card,
    authorization_code: state.authentication?.ids.authorisation ?? null,
    card_acceptor_id: null,
    card_acceptor_location: null,
    card_acceptor_name: null,
    card_additional_response_data: { cavv_results_code: '2' },
    ...(state.authentication && {
      card_authentication_details: { flow: state.authentication.flow },
    }),
    card_entry_mode: 'UNKNOWN',
    card_funding: isAsking(gateway, 'card') ? gateway.asks.funding : null,
    card_verification_result: 'M',
    mcc: null,
    response_code: '00',
    scheme_reference_id: null,
  });
}

/** The token that the payment left behind, or was made with. */
function recurring({ order }: Transaction, { completed, card }: TransactionState): JsonObject {
  const kept = completed !== undefined && card !== undefined && order.token !== undefined;
  return {
    recurring_id: kept ? order.token : null,
    recurring_model: kept ? (order.details.recurring?.model ?? null) : null,
  };
}

/** What is left of a reserved amount, and until when (docs/facts/api.md#order-object). */
function reservation(transaction: Transaction): JsonObject {
  if (transaction.kind !== 'payment' || !isReservation(transaction)) return {};
  return {
    capture: 'manual',
    capture_expiry: amsterdam(reservationEnds(transaction)),
    capture_remain: capturable(transaction),
  };
}

/**
 * eci and cavv come with a successful authentication only, a reason with a failed one
 * (docs/facts/three-d-secure.md#authentication-in-the-api).
 */
function authenticationResult(state: TransactionState): JsonObject | null {
  const { authentication } = state;
  if (!authentication) return null;
  const { answer, ids } = authentication;
  const passed = answer === 'Y' || answer === 'A';
  return {
    acs_transaction_id: ids.acs,
    ...(passed && { cavv: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }),
    ds_transaction_id: ids.directoryServer,
    // 05 is full authentication, 06 an attempt (EMV 3-D Secure, Visa's values).
    ...(passed && { eci: answer === 'Y' ? '05' : '06' }),
    status: answer,
    ...(!passed && { transaction_status_reason: '08' }),
    version: '2.1.0',
  };
}
