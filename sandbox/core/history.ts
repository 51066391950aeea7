import type { AuthenticationAnswer } from './authentication.ts';
import type { CardOnFile } from './cards.ts';
import type { GatewayId } from './gateways.ts';
import type { Decline } from './outcomes.ts';
import type { OrderStatus, TransactionKind, TransactionStatus } from './statuses.ts';
import { IllegalTransition, isLegal } from './statuses.ts';

/** Something that happened to a transaction. Events are only ever added; every state is read from them. */
export type Change =
  | {
      readonly type: 'created';
      readonly status: OrderStatus;
      readonly financial: TransactionStatus;
    }
  | { readonly type: 'method-chosen'; readonly method: GatewayId; readonly by: 'page' | 'qr' }
  | { readonly type: 'card-entered'; readonly card: CardOnFile; readonly reference: string }
  | {
      readonly type: 'authenticated';
      readonly answer: AuthenticationAnswer;
      readonly ids: ThreeDsIds;
      readonly flow: AuthenticationFlow;
    }
  | { readonly type: 'details-entered'; readonly details: DetailsOnFile }
  | { readonly type: 'voucher-redeemed'; readonly voucher: RedeemedVoucher }
  /** Nothing is left for the shopper to do; the outcome comes by itself. */
  | { readonly type: 'submitted' }
  | {
      readonly type: 'status-changed';
      readonly status: OrderStatus;
      readonly financial: TransactionStatus;
      readonly decline?: Decline;
    }
  /** Part or all of a reserved amount, by the capture's transaction or the payment's own. */
  | {
      readonly type: 'captured';
      readonly capture: number;
      readonly amount: number;
      readonly financial: TransactionStatus;
    }
  | { readonly type: 'refunded'; readonly refund: number; readonly amount: number }
  /** What was not shipped of an order of which a part was. */
  | { readonly type: 'rest-cancelled'; readonly amount: number }
  | { readonly type: 'commented'; readonly text: string };

/** Whether the shopper was asked (docs/facts/three-d-secure.md#authentication-in-the-api). */
export type AuthenticationFlow = 'challenge' | 'frictionless';

export type Event = Change & { readonly at: number };

/** References that the parties of a 3-D Secure authentication and an authorisation leave behind. */
export interface ThreeDsIds {
  readonly acs: string;
  readonly directoryServer: string;
  readonly authorisation: string;
}

/** What is kept of a form other than a card's. */
export interface DetailsOnFile {
  readonly holder?: string | undefined;
  readonly iban?: string | undefined;
  readonly bic?: string | undefined;
  readonly bank?: string | undefined;
}

/** A voucher's part of a payment. Amount in minor units. */
export interface RedeemedVoucher {
  readonly brand: GatewayId;
  readonly amount: number;
  readonly reference: string;
}

export interface TransactionState {
  readonly status: OrderStatus;
  readonly financial: TransactionStatus;
  readonly created: number;
  readonly modified: number;
  readonly completed: number | undefined;
  readonly method: GatewayId | undefined;
  /** Paid from another device by scanning a code. */
  readonly byQr: boolean;
  readonly details: DetailsOnFile | undefined;
  readonly vouchers: readonly RedeemedVoucher[];
  readonly submitted: boolean;
  readonly card: CardOnFile | undefined;
  readonly reference: string | undefined;
  readonly authentication:
    | {
        readonly answer: AuthenticationAnswer;
        readonly ids: ThreeDsIds;
        readonly flow: AuthenticationFlow;
      }
    | undefined;
  readonly decline: Decline | undefined;
  readonly amountRefunded: number;
  readonly amountCaptured: number;
  readonly amountCancelled: number;
  readonly comments: readonly string[];
}

const NOTHING_YET: TransactionState = {
  status: 'initialized',
  financial: 'initialized',
  created: 0,
  modified: 0,
  completed: undefined,
  method: undefined,
  byQr: false,
  details: undefined,
  vouchers: [],
  submitted: false,
  card: undefined,
  reference: undefined,
  authentication: undefined,
  decline: undefined,
  amountRefunded: 0,
  amountCaptured: 0,
  amountCancelled: 0,
  comments: [],
};

/** The state after a history. */
export function deriveState(history: readonly Event[]): TransactionState {
  return history.reduce(apply, NOTHING_YET);
}

/** The history with one more event, refused when the status may not change that way. */
export function extend(
  kind: TransactionKind,
  history: readonly Event[],
  change: Change,
  at: number,
): readonly Event[] {
  if (change.type === 'status-changed') {
    const from = deriveState(history).status;
    if (!isLegal(kind, from, change.status)) throw new IllegalTransition(kind, from, change.status);
  }
  // A spread array reserves room for many more entries, in every order.
  return history.concat({ ...change, at });
}

function apply(before: TransactionState, event: Event): TransactionState {
  const state = { ...before, modified: event.at };
  switch (event.type) {
    case 'created':
      return { ...state, created: event.at, status: event.status, financial: event.financial };
    case 'method-chosen':
      return { ...state, method: event.method, byQr: event.by === 'qr' };
    case 'card-entered':
      return { ...state, card: event.card, reference: event.reference };
    case 'authenticated':
      return {
        ...state,
        authentication: { answer: event.answer, ids: event.ids, flow: event.flow },
      };
    case 'details-entered':
      return { ...state, details: event.details };
    case 'voucher-redeemed':
      return { ...state, vouchers: [...state.vouchers, event.voucher] };
    case 'submitted':
      return { ...state, submitted: true };
    case 'status-changed':
      return {
        ...state,
        status: event.status,
        financial: event.financial,
        decline: event.decline,
        completed: event.status === 'completed' ? event.at : state.completed,
      };
    case 'captured':
      return {
        ...state,
        financial: event.financial,
        amountCaptured: state.amountCaptured + event.amount,
      };
    case 'refunded':
      return { ...state, amountRefunded: state.amountRefunded + event.amount };
    case 'rest-cancelled':
      return { ...state, amountCancelled: event.amount };
    case 'commented':
      return { ...state, comments: [...state.comments, event.text] };
  }
}
