/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import type { Gateway } from '../../core/gateways.ts';
import type { Order, Payment } from '../../core/orders.ts';
import { answerChallenge } from '../../core/paying.ts';
import { withQuery } from '../../urls.ts';
import type { Environment } from '../environment.ts';
import type { Variants } from '../view/variants.ts';
import { challengeFields, HopPage } from './hop-page.tsx';
import { PaymentPage } from './payment-page.tsx';

interface ChallengeProps {
  environment: Environment;
  transaction: Payment;
}
type Show = (context: Context, props: ChallengeProps) => Response | Promise<Response>;

/**
 * Seen as a page of its own; a frame, as 3-D Secure 2 has them, is not excluded
 * (docs/facts/three-d-secure.md#addresses-and-hops).
 */
const FRAMES: Record<Variants['frame'], Show> = {
  top: (context, props) => showHop(context, props),
  framed: (context, props) => context.html(<FramedChallenge {...props} />),
};

/**
 * An auto-submitting form lies between the pages (docs/facts/three-d-secure.md#addresses-and-hops); a redirect would do
 * the same.
 */
const HOPS: Record<Variants['hopBefore'], Show> = {
  form: (context, props) => context.html(<HopPage {...props} />),
  none: (context, { environment, transaction }) => {
    const address = `${environment.urls.acs}/3ds2/sim/acs`;
    return context.redirect(withQuery(address, challengeFields(environment, transaction)), 303);
  },
};

/** Leads to the 3-D Secure page. */
export const showChallenge: Show = (context, props) =>
  FRAMES[props.environment.variants.frame](context, props);

/** Leads there inside a frame, or when there is none. */
export const showHop: Show = (context, props) =>
  HOPS[props.environment.variants.hopBefore](context, props);

/** Around the frame; the page follows the payment, as the frame cannot send it away. */
const FramedChallenge: FC<ChallengeProps> = ({ environment, transaction }) => {
  const { order } = transaction;
  return (
    <PaymentPage
      environment={environment}
      order={order}
      title="3-D Secure"
      scripts={['await-payment.js']}
    >
      <section class="panel" data-session={order.sessionId}>
        <iframe
          class="challenge"
          src={`/connect/${order.sessionId}/challenge`}
          title="3-D Secure"
        ></iframe>
      </section>
    </PaymentPage>
  );
};

/**
 * Bancontact's test steps never mention 3-D Secure: the bank may be content without
 * (docs/facts/three-d-secure.md#whether-it-asks).
 */
export function skipChallenge({ world, variants }: Environment, order: Order, { id }: Gateway) {
  if (variants.bancontact !== 'without-3-d' || id !== 'MISTERCASH') return;
  const transaction = order.payments.at(-1);
  if (transaction?.challenge) answerChallenge(world, transaction, transaction.challenge.token, 'Y');
}
