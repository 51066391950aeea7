/** @jsxImportSource hono/jsx */
import { attemptOf, isOpenAttempt } from '../../core/attempts.ts';
import { amsterdam } from '../../core/clock.ts';
import type { Asking } from '../../core/gateways.ts';
import { payByCard } from '../../core/paying.ts';
import type { Order } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { CardForm } from './card-form.tsx';
import type { CardFields, CardProblems } from './card-input.ts';
import { EMPTY_CARD, readCard } from './card-input.ts';
import { skipChallenge } from './challenge.tsx';
import type { Confirmed } from './method-pages.tsx';
import { staysOnForm } from './next.ts';
import { QrCode } from './qr-code.tsx';
import { methodPage } from './screens.tsx';

/** A card's form, with what was typed and what is wrong with it; above it the QR code, if ordered. */
export function cardPage(
  environment: Environment,
  order: Order,
  gateway: Asking<'card'>,
  fields: CardFields = EMPTY_CARD,
  problems: CardProblems = {},
) {
  const { qr } = order.details;
  const withQr = qr.enabled && gateway.id === 'MISTERCASH' && !staysOnForm(environment, order);
  return methodPage(environment, order, gateway, {
    invalid: Object.keys(problems).length > 0,
    scripts: withQr ? ['await-payment.js'] : [],
    content: (
      <>
        {withQr && <QrCode environment={environment} order={order} gateway={gateway} />}
        {withQr && qr.only ? null : (
          <CardForm
            order={order}
            gateway={gateway}
            attempt={attemptOf(order)}
            fields={fields}
            problems={problems}
            firstYear={Number(amsterdam(environment.world.clock.now()).slice(0, 4))}
          />
        )}
      </>
    ),
  });
}

/** Pays by the card of a form, or gives the page with what is wrong with it. */
export function confirmCard(
  environment: Environment,
  { order, attempt, gateway, form }: Confirmed<Asking<'card'>>,
) {
  const { world } = environment;
  const reading = readCard(form, gateway, world.clock.now());
  if (reading.ok) {
    payByCard(world, order, attempt, gateway.id, reading.card);
    skipChallenge(environment, order, gateway);
    return undefined;
  }
  if (!isOpenAttempt(world, { order, attempt, method: gateway.id })) return undefined;
  return cardPage(environment, order, gateway, reading.fields, reading.problems);
}
