import type { Gateway } from '../core/gateways.ts';
import type { Customer, OrderDetails, Recurring } from '../core/order-details.ts';
import type { OrderRequest } from './order-schema.ts';

const DAY = 24 * 60 * 60;

/** What the core knows of a request. */
export function toDetails(
  request: OrderRequest,
  gateway: Gateway | undefined,
): Omit<OrderDetails, 'cart'> {
  const options = request.payment_options;
  return {
    orderId: String(request.order_id),
    sentId: request.order_id,
    gateway: gateway?.id,
    amount: request.amount,
    currency: request.currency,
    description: request.description,
    items: request.items ?? null,
    variables: [request.var1 ?? null, request.var2 ?? null, request.var3 ?? null],
    customInfo: [
      request.custom_info?.custom_1 ?? null,
      request.custom_info?.custom_2 ?? null,
      request.custom_info?.custom_3 ?? null,
    ],
    customer: toCustomer(request.customer),
    notificationUrl: options?.notification_url,
    // Which one is the default is not documented; that the guide advises to set POST suggests GET
    // (docs/facts/api.md#place-an-order).
    notificationMethod: options?.notification_method ?? 'GET',
    redirectUrl: options?.redirect_url,
    cancelUrl: options?.cancel_url,
    // seconds_active wins over days_active; the default is 30 days (docs/facts/api.md#place-an-order).
    lifetime: 1000 * (request.seconds_active ?? DAY * (request.days_active ?? 30)),
    qr: {
      enabled: gateway?.id === 'MISTERCASH' && request.gateway_info?.qr_enabled === true,
      only: options?.settings?.gateways?.MISTERCASH?.qr_only === true,
    },
    billinkType: options?.settings?.gateways?.BILLINK?.type,
    manualCapture: request.capture === 'manual',
    recurring: toRecurring(request),
  };
}

/** A token is made for a customer that the merchant can name, or brought along (docs/facts/lookups.md#tokens). */
function toRecurring(request: OrderRequest): Recurring | undefined {
  const { recurring_model: model, recurring_id: token, customer } = request;
  if (token === undefined && model === undefined) return undefined;
  return { model: model ?? 'cardOnFile', reference: customer?.reference, token };
}

/** PHP spells names without the underscore, the other clients with it. */
function toCustomer(customer: OrderRequest['customer']): Customer {
  return {
    locale: customer?.locale ?? 'en_US',
    firstName: customer?.first_name ?? customer?.firstname ?? null,
    lastName: customer?.last_name ?? customer?.lastname ?? null,
    address1: customer?.address1 ?? null,
    address2: customer?.address2 ?? null,
    houseNumber: customer?.house_number ?? null,
    zipCode: customer?.zip_code ?? null,
    city: customer?.city ?? null,
    state: customer?.state ?? null,
    country: customer?.country ?? null,
    phone: customer?.phone ?? null,
    email: customer?.email ?? null,
    birthday: customer?.birthday ?? null,
  };
}
