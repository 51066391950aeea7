import type { Cart } from './carts.ts';
import type { GatewayId } from './gateways.ts';

/** An id as a merchant may write it; as text it is the same id. */
export type OrderId = string | number;

/** What the merchant asked for when placing the order. Never changes afterwards. */
export interface OrderDetails {
  readonly orderId: string;
  /** The same as the merchant wrote it: an id that came as a number is answered as one. */
  readonly sentId: OrderId;
  readonly gateway: GatewayId | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly items: string | null;
  readonly variables: Variables;
  readonly customInfo: readonly [string | null, string | null, string | null];
  readonly customer: Customer;
  readonly notificationUrl: string | undefined;
  readonly notificationMethod: 'GET' | 'POST';
  readonly redirectUrl: string | undefined;
  readonly cancelUrl: string | undefined;
  /** How long the payment link works. */
  readonly lifetime: number;
  readonly cart: Cart | undefined;
  readonly qr: { readonly enabled: boolean; readonly only: boolean };
  /** Private or business; Billink's page asks where the order does not say (docs/facts/api.md#place-an-order). */
  readonly billinkType?: 'P' | 'B' | undefined;
  /** Card payments are only reserved until the merchant captures them (`capture: manual`). */
  readonly manualCapture: boolean;
  /** Whether paying by card leaves a token behind, or uses one. */
  readonly recurring: Recurring | undefined;
}

/** `var1` to `var3`: a merchant's own words. */
export type Variables = readonly [string | null, string | null, string | null];

/** `recurring_model`, with the customer's reference for a new token, or the `recurring_id` of an old one. */
export interface Recurring {
  readonly model: string;
  readonly reference: string | undefined;
  readonly token: string | undefined;
}

export interface Customer {
  readonly locale: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly houseNumber: string | null;
  readonly zipCode: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly birthday: string | null;
}
