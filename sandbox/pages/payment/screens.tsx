/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Gateway } from '../../core/gateways.ts';
import { GATEWAYS } from '../../core/gateways.ts';
import { canPay } from '../../core/offering.ts';
import type { Order } from '../../core/orders.ts';
import { orderState } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { methodName } from '../view/method-name.ts';
import { Alert } from '../view/problems.tsx';
import { staysOnForm } from './next.ts';
import { MethodList, MethodPanel, PaymentPage } from './payment-page.tsx';

/** The methods to choose from: the order names none, all were asked for, or a voucher left a remainder. */
export function methodList(environment: Environment, order: Order, all: boolean) {
  const offered = GATEWAYS.filter((gateway) => isOffered(gateway, order, all));
  const address = (id: string) => `/connect/${order.sessionId}/?method=${id}`;
  return (
    <PaymentPage environment={environment} order={order} title="Choose how to pay">
      <MethodList gateways={offered} address={address} />
    </PaymentPage>
  );
}

interface Shown {
  /** What is inside the method's panel. */
  readonly content: Child;
  readonly invalid?: boolean;
  readonly scripts?: readonly string[];
}

/** One method's page around its form, with what became of an attempt before this one. */
export function methodPage(
  environment: Environment,
  order: Order,
  gateway: Gateway,
  { content, invalid = false, scripts = [] }: Shown,
) {
  const what = gateway.family === 'card' ? 'another card' : 'again, or another payment method';
  return (
    <PaymentPage
      environment={environment}
      order={order}
      title={`${invalid ? 'Error: ' : ''}Pay with ${methodName(gateway, environment.variants)}`}
      scripts={scripts}
    >
      <MethodPanel gateway={gateway} locale={order.details.customer.locale}>
        {staysOnForm(environment, order) && (
          <Alert>This payment was declined. Please try {what}.</Alert>
        )}
        {content}
      </MethodPanel>
    </PaymentPage>
  );
}

/**
 * By currency, amount and cart always, by the shopper's country unless all methods were asked for
 * (docs/facts/payment-pages.md#choice-of-the-method).
 */
function isOffered(gateway: Gateway, order: Order, all: boolean): boolean {
  const { customer } = order.details;
  const used = orderState(order).vouchers.map(({ brand }) => brand);
  if (used.includes(gateway.id)) return false;
  if (gateway.id === order.details.gateway) return true;
  if (!canPay(gateway, order.details)) return false;
  return all || !customer.country || (gateway.countries?.includes(customer.country) ?? true);
}
