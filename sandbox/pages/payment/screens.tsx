/** @jsxImportSource hono/jsx */
import { amsterdam } from '../../core/clock.ts';
import type { Asking, Gateway } from '../../core/gateways.ts';
import { GATEWAYS, isAsking } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import { attemptOf } from '../../core/attempts.ts';
import type { Environment } from '../environment.ts';
import { Alert } from '../view/problems.tsx';
import { CardForm } from './card-form.tsx';
import type { CardFields, CardProblems } from './card-input.ts';
import { MethodList, MethodPanel, PaymentPage } from './payment-page.tsx';
import { staysOnForm } from './next.ts';
import { QrCode } from './qr-code.tsx';

/** The methods to choose from, when the order names none or all were asked for. */
export function methodList(environment: Environment, order: Order, all: boolean) {
  const offered = GATEWAYS.filter((gateway) => isOffered(gateway, order, all));
  const address = (id: string) => `/connect/${order.sessionId}/?method=${id}`;
  return (
    <PaymentPage environment={environment} order={order} title="Choose how to pay">
      <MethodList gateways={offered} address={address} />
    </PaymentPage>
  );
}

/** One method's form, with what was typed and what is wrong with it; above it the QR code, if ordered. */
export function cardPage(
  environment: Environment,
  order: Order,
  gateway: Asking<'card'>,
  fields: CardFields,
  problems: CardProblems,
) {
  const { world } = environment;
  const { qr } = order.details;
  const declined = staysOnForm(environment, order);
  const withQr = qr.enabled && gateway.id === 'MISTERCASH' && !declined;
  const invalid = Object.keys(problems).length > 0;
  return (
    <PaymentPage
      environment={environment}
      order={order}
      title={`${invalid ? 'Error: ' : ''}Pay with ${gateway.name}`}
      scripts={withQr ? ['await-payment.js'] : []}
    >
      <MethodPanel gateway={gateway}>
        {declined && <Alert>This payment was declined. Please try another card.</Alert>}
        {withQr && <QrCode environment={environment} order={order} />}
        {withQr && qr.only ? null : (
          <CardForm
            order={order}
            gateway={gateway}
            attempt={attemptOf(order)}
            fields={fields}
            problems={problems}
            firstYear={Number(amsterdam(world.clock.now()).slice(0, 4))}
          />
        )}
      </MethodPanel>
    </PaymentPage>
  );
}

/** By currency always, by the shopper's country unless all methods were asked for (pages.md 1.2). */
function isOffered(gateway: Gateway, order: Order, all: boolean): boolean {
  const { currency, customer } = order.details;
  if (!isAsking(gateway, 'card')) return false;
  if (gateway.id === order.details.gateway) return true;
  if (gateway.currencies && !gateway.currencies.includes(currency)) return false;
  return all || !customer.country || (gateway.countries?.includes(customer.country) ?? true);
}
