/** @jsxImportSource hono/jsx */
import { isOpenAttempt } from '../../core/attempts.ts';
import type { Gateway } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { Alert } from '../view/problems.tsx';
import { confirm } from './forms/confirming.ts';
import { formOf, questionsOf } from './forms/forms.ts';
import { MethodForm } from './forms/method-form.tsx';
import type { Reading } from './forms/reading.ts';
import { readAnswers } from './forms/reading.ts';
import { QrCode } from './qr-code.tsx';
import { methodPage } from './screens.tsx';

/** A form that was sent. */
export interface Confirmed<Method extends Gateway = Gateway> {
  readonly order: Order;
  readonly attempt: number;
  readonly gateway: Method;
  readonly form: (name: string) => string;
}

const NOTHING_YET: Reading = { answers: {}, problems: {} };

/** The page of a method other than cards: its form, its QR code, or why there is none. */
export function otherPage(
  environment: Environment,
  order: Order,
  gateway: Gateway,
  reading: Reading = NOTHING_YET,
) {
  const form = formOf(gateway.asks.kind);
  if (form) {
    return methodPage(environment, order, gateway, {
      invalid: Object.keys(reading.problems).length > 0,
      scripts: ['sends.js'],
      content: <MethodForm {...{ order, gateway, form, reading }} />,
    });
  }
  if (gateway.asks.kind === 'qr') {
    return methodPage(environment, order, gateway, {
      scripts: ['await-payment.js'],
      content: <QrCode environment={environment} order={order} gateway={gateway} />,
    });
  }
  // Apple Pay's words (docs/facts/payment-pages.md#declines-and-messages).
  return methodPage(environment, order, gateway, {
    content: <Alert>This device is not supported</Alert>,
  });
}

/** Confirms a form, or gives the page with what is wrong with it. */
export function confirmOther(environment: Environment, confirmed: Confirmed) {
  const { order, attempt, gateway, form } = confirmed;
  const asked = formOf(gateway.asks.kind);
  if (!asked || !isOpenAttempt(environment.world, { order, attempt, method: gateway.id }))
    return undefined;
  const { answers, problems } = readAnswers(form, questionsOf(asked, order));
  const wrong =
    Object.keys(problems).length > 0
      ? problems
      : confirm(environment.world, { order, attempt, method: gateway.id }, answers);
  return Object.keys(wrong).length > 0
    ? otherPage(environment, order, gateway, { answers, problems: wrong })
    : undefined;
}
