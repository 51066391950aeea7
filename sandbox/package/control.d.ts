/** Types of the control API's client: docs/sandbox-control.md describes what each call does. */

/** Any of them, added up. */
export interface Duration {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
}

export type Outcome = 'completed' | 'uncleared' | 'declined' | 'cancelled' | 'void' | 'expired';

/** How a payment ends. */
export interface End {
  readonly outcome: Outcome;
  /** Of a decline, in the API's words. */
  readonly reason?: string | undefined;
  /** `reason_code` of a decline, such as `4002` for insufficient funds. */
  readonly code?: string | undefined;
}

/** How an order ends without a browser. */
export interface OrderEnd extends End {
  /** Where the order names no method and the shopper chose none. */
  readonly gateway?: string | undefined;
  /** Paid with; else the documented card of the method that is completed. */
  readonly card?: string | undefined;
}

/** How an order, a part or a refund is. */
export interface OrderStatus {
  readonly order_id: string;
  readonly transaction_id: number;
  readonly status: string;
  readonly financial_status: string;
}

/** Any value of JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How a notification is sent. */
export interface Manner {
  /** How often; 0 loses it. */
  readonly copies?: number | undefined;
  /** All copies at the same moment. */
  readonly at_once?: boolean | undefined;
  /** How much later, by the sandbox's clock. */
  readonly delay?: Duration | undefined;
  /** Out of order: after the next one of the same order. */
  readonly after_next?: boolean | undefined;
  /** Made with another key, left out, or 700 seconds old. */
  readonly signature?: 'wrong' | 'missing' | 'old' | undefined;
  /** Other values in the order object, signed with it. */
  readonly change?: Readonly<Record<string, Json>> | undefined;
  /** Other values in each copy but the last, signed with them: copies that contradict each other. */
  readonly twins?: Readonly<Record<string, Json>> | undefined;
}

/** What is to happen instead of the usual: on what, when, what, and how often. */
export type Override = PaymentOverride | RequestOverride | NotificationOverride;

interface Times {
  /** Once unless given. */
  readonly times?: number | 'always' | undefined;
}

export interface PaymentOverride extends Times {
  readonly on: 'payment';
  readonly when?:
    | {
        readonly order_id?: string | undefined;
        readonly card?: string | undefined;
        readonly gateway?: string | undefined;
      }
    | undefined;
  /** Without an outcome the payment is confirmed and stays initialized. */
  readonly do: Omit<End, 'outcome'> & {
    readonly outcome?: Outcome | undefined;
    readonly later?: readonly (End & { readonly after: Duration })[] | undefined;
  };
}

/** Documented error codes. */
export type ErrorCode =
  | (1000 | 1001 | 1002 | 1003 | 1006 | 1007 | 1008 | 1010 | 1014 | 1016 | 1018 | 1022)
  | (1023 | 1024 | 1025 | 1026 | 1027 | 1028 | 1029 | 1030 | 1031 | 1032 | 1034 | 1036);

export type Origin = 'api' | 'pay' | 'acs' | 'dashboard';

export interface RequestOverride extends Times {
  readonly on: 'request';
  readonly when?:
    | {
        /** The API unless given. */
        readonly origin?: Origin | undefined;
        readonly method?: string | undefined;
        /** Such as `/v1/json/orders`; `*` is any text. */
        readonly path?: string | undefined;
        readonly order_id?: string | undefined;
      }
    | undefined;
  readonly do: {
    /** Before it is answered, in real time; ten minutes at most. */
    readonly delay?: Duration | undefined;
    readonly answer?:
      | 'none'
      | 'cut'
      | {
          readonly status?: number | undefined;
          /** `error_code` of the API's answer, a documented one. */
          readonly code?: ErrorCode | undefined;
          readonly headers?: Readonly<Record<string, string>> | undefined;
          readonly body?: Json | undefined;
        }
      | undefined;
    /** It is carried out although it is answered in another way. */
    readonly done?: boolean | undefined;
    /** Other values in the answer's data. */
    readonly change?: Readonly<Record<string, Json>> | undefined;
  };
}

export interface NotificationOverride extends Times {
  readonly on: 'notification';
  readonly when?:
    { readonly order_id?: string | undefined; readonly status?: string | undefined } | undefined;
  readonly do: Manner;
}

/** An override with its id, and how often it was applied so far. */
export type KeptOverride = Override & { readonly id: string; readonly used: number };

/** A notification that was sent, byte for byte. */
export interface Delivery {
  readonly order_id: string;
  readonly transaction_id: number;
  readonly status: string;
  readonly pretransaction: boolean;
  /** ISO 8601. */
  readonly at: string;
  /** 1 for the first, up to 4. */
  readonly attempt: number;
  readonly request: {
    readonly method: 'GET' | 'POST';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly accepted: boolean;
  readonly result: string;
  /** ISO 8601; null where none is due. */
  readonly next_attempt: string | null;
}

export interface RequestEntry {
  readonly kind: 'request';
  readonly id: number;
  readonly at: string;
  readonly origin: Origin;
  readonly method: string;
  readonly path: string;
  readonly order_id: string | null;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON and forms as values, else text; secrets are masked. */
  readonly body: Json;
  /** null: none, or none yet. The body is that of answers in JSON. */
  readonly answer: { readonly status: number; readonly body: Json } | null;
  /** The override that was applied to it. */
  readonly override: string | null;
}

export interface NotificationEntry extends Delivery {
  readonly kind: 'notification';
  readonly id: number;
  readonly path: string;
}

export type JournalEntry = RequestEntry | NotificationEntry;

export interface JournalFilters {
  readonly order_id?: string | undefined;
  readonly kind?: JournalEntry['kind'] | undefined;
  readonly origin?: Origin | undefined;
  readonly method?: string | undefined;
  /** `*` is any text. */
  readonly path?: string | undefined;
  /** After the entry of this id; or at this moment, such as `2026-01-01T11:00:00Z`, or later. */
  readonly since?: string | undefined;
  /** First waits until no notification is on its way. */
  readonly settled?: 'true' | undefined;
}

/** What a program needs of an environment that was lent. */
export interface LentEnvironment {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly dashboardUrl: string;
  readonly dashboardEmail: string;
  readonly dashboardPassword: string;
  readonly dashboardSecurityCode?: string | undefined;
  readonly dashboardTotpSecret?: string | undefined;
  readonly controlUrl: string;
  readonly paymentUrl: string;
  readonly authenticationUrl: string;
  readonly seed: string;
  readonly caFile?: string | undefined;
}

/** Drives a sandbox. Every method rejects with a ControlError when it is refused. */
export interface Control {
  /** The time of the sandbox, in ISO 8601. */
  now(): Promise<string>;
  /** Lets time pass. Resolves when what fell due has happened, with the time. */
  advance(duration: Duration): Promise<string>;
  order(id: string | number): Promise<OrderStatus>;
  /** Completes, declines, cancels or expires an order without a browser; completes or cancels a refund. */
  end(id: string | number, how: OrderEnd): Promise<OrderStatus>;
  overrides(): Promise<readonly KeptOverride[]>;
  override(asked: Override): Promise<KeptOverride>;
  removeOverride(id: string): Promise<KeptOverride>;
  removeOverrides(): Promise<void>;
  /** Notifies the shop of the order's current state. Resolves with what was sent by then. */
  notify(id: string, manner?: Manner): Promise<readonly Delivery[]>;
  /** Requests and notifications, oldest first. */
  journal(filters?: JournalFilters): Promise<readonly JournalEntry[]>;
  /** Returns the id to reset to. */
  snapshot(): Promise<string>;
  /** Back to the beginning, or to a snapshot. Resolves with the time. */
  reset(snapshot?: string): Promise<string>;
  /** A fresh environment in the same process. */
  lend(): Promise<LentEnvironment>;
}

/** Why the control API refused, in its words. */
export class ControlError extends Error {
  readonly status: number;
  constructor(message: string, status: number);
}

/**
 * A client of a sandbox in this process or another one.
 *
 * @param controlUrl as the sandbox prints it
 * @param send such as a `fetch` that trusts the sandbox's certificate
 */
export function connectControl(controlUrl: string, send?: typeof fetch): Control;
