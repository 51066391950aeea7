import type { Scheme } from '../cards.ts';
import type { Outcome } from '../outcomes.ts';
import type { OrderStatus, TransactionStatus } from '../statuses.ts';

/** What the payment page asks before the payment goes on: to the test platform if there is one, else to its outcome. */
export type Asks =
  /** Straight to the test platform. */
  | { readonly kind: 'nothing' }
  /**
   * Bancontact asks for a number and an expiry date only; cards for holder and CVC as well
   * (docs/facts/payment-pages.md#card-form).
   */
  | {
      readonly kind: 'card';
      readonly schemes: readonly Scheme[];
      readonly holderAndCvc: boolean;
      /** C credit, D debit: `card_funding` of the order's payment details. */
      readonly funding: 'C' | 'D';
    }
  /** BIC (EPS, Giropay). */
  | { readonly kind: 'bic' }
  /** "Your bank account" and "Bank's country"; then where to transfer to (bank transfer). */
  | { readonly kind: 'account' }
  /** "Account holder" and IBAN. */
  | { readonly kind: 'directDebit' }
  /** A list of banks, each of them a scenario (MyBank). */
  | { readonly kind: 'bank'; readonly banks: readonly string[] }
  /** E-mail, phone, and any of the banks (Dotpay). */
  | { readonly kind: 'bankAndContact'; readonly banks: readonly string[] }
  /** "Phone number"; the amount decides (MB WAY). */
  | { readonly kind: 'phone' }
  /** Nothing; the amount decides, and where to pay is shown (Multibanco). */
  | { readonly kind: 'amount' }
  /** Birthdate, bank account, e-mail, phone. */
  | { readonly kind: 'personalDetails' }
  /** A checkbox (Riverty). */
  | { readonly kind: 'consent' }
  /** Birthdate, phone, title; once accepted, the terms; then the test platform. */
  | { readonly kind: 'in3' }
  /** Private or Business, unless the order says which. */
  | { readonly kind: 'billink' }
  /** Klarna's own pages: phone, then a code of six digits. */
  | { readonly kind: 'klarna' }
  /** Card number and security code, "Add discount". */
  | { readonly kind: 'voucher' }
  /** "Add discount" alone (Edenred). */
  | { readonly kind: 'discount' }
  /** A QR code that leads a phone to the test platform (WeChat Pay). */
  | { readonly kind: 'qr' }
  /** "Wait for 5 seconds or click Amazon Pay". */
  | { readonly kind: 'amazonPay' }
  /** A device that a test has not: "This device is not supported" (Apple Pay, Google Pay). */
  | { readonly kind: 'device' };

/** A choice on the test platform's list. */
export interface Scenario {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Order status and transaction status. */
export interface Statuses {
  readonly status: OrderStatus;
  readonly financial: TransactionStatus;
}

export interface Refunds {
  /** Whether a test account can refund it there (the lists of the two refund guides). */
  readonly dashboard: boolean;
  readonly api: boolean;
  /** The dashboard asks whom to pay: the shopper's account is not known. */
  readonly asksAccount: boolean;
  /** The refund needs no Accept. */
  readonly atOnce: boolean;
}

export interface Gateway<Id extends string = string> {
  readonly id: Id;
  /** Name on the payment page, in GET /gateways and in `payment_description`. */
  readonly name: string;
  readonly family: 'card' | 'banking' | 'wallet' | 'bnpl' | 'voucher';
  readonly asks: Asks;
  /**
   * The test platform's list, the successful choice first (docs/facts/simulators.md#scenarios). Empty: it has no test
   * platform.
   */
  readonly platform: readonly Scenario[];
  /** Currencies it can be used with; undefined is all supported ones. */
  readonly currencies?: readonly string[];
  /**
   * Countries whose shoppers see it without `methods=all`; undefined is everywhere
   * (docs/facts/payment-pages.md#choice-of-the-method).
   */
  readonly countries?: readonly string[];
  /** What a successful payment amounts to (docs/facts/statuses.md#by-method). */
  readonly paid: Statuses;
  /** How the shopper's cancellation ends; `declined` where the method's page has no other word for it. */
  readonly cancelled: Statuses | 'declined';
  /** Minutes from the choice of the method to its expiry (docs/facts/statuses.md#expiry); undefined is never. */
  readonly lifetime?: number;
  readonly refunds: Refunds;
  readonly needsCart: boolean;
  /** Names that the page shows instead, by the shopper's locale (co-branded Visa cards). */
  readonly coBrands?: Readonly<Record<string, string>>;
}
