import { gatewayOf, isAsking } from '../core/gateways.ts';
import type { TransactionState } from '../core/history.ts';
import type { JsonObject } from './order-object.ts';

/** `payment_details`: empty before a method is chosen, then more with every step (order object, api.md 3.1). */
export function paymentDetails(state: TransactionState): JsonObject {
  if (!state.method) return {};
  const common = {
    ...(state.details?.bic && { account_bic: state.details.bic }),
    account_holder_name: state.card?.holder ?? state.details?.holder ?? null,
    ...(state.details?.iban && { account_iban: state.details.iban }),
    account_id: null,
    external_transaction_id: state.decline ? null : (state.reference ?? null),
    recurring_flow: null,
    recurring_id: null,
    recurring_model: null,
    type: state.method,
  };
  const gateway = gatewayOf(state.method);
  if (!state.card) return common;

  const card = {
    ...common,
    card_authentication_result: authenticationResult(state),
    card_expiry_date: state.card.expiry,
    last4: state.card.last4,
  };
  if (state.decline) return sorted({ ...card, response_code: state.decline.responseCode });
  if (!state.authentication) return sorted(card);
  return sorted({
    ...card,
    authorization_code: state.authentication.ids.authorisation,
    card_acceptor_id: null,
    card_acceptor_location: null,
    card_acceptor_name: null,
    card_additional_response_data: { cavv_results_code: '2' },
    // The shopper is asked on the 3-D page, so the flow is a challenge, never frictionless.
    card_authentication_details: { flow: 'challenge' },
    card_entry_mode: 'UNKNOWN',
    card_funding: isAsking(gateway, 'card') ? gateway.asks.funding : null,
    card_verification_result: 'M',
    mcc: null,
    response_code: '00',
    scheme_reference_id: null,
  });
}

/** eci and cavv come with a successful authentication only, a reason with a failed one (api.md 10). */
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

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
