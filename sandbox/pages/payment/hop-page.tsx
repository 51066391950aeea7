/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Payment } from '../../core/orders.ts';
import { amountDue } from '../../core/amounts.ts';
import { stateOf } from '../../core/orders.ts';
import { encodeChallenge } from '../acs/messages.ts';
import type { Environment } from '../environment.ts';
import { Hidden, Submit } from '../view/controls.tsx';
import { Page } from '../view/layout.tsx';
import { moneyText } from '../view/money.ts';

/**
 * What the 3-D Secure page is asked: the fields of the API reference (docs/facts/three-d-secure.md#addresses-and-hops).
 */
export function challengeFields(environment: Environment, transaction: Payment) {
  const { site, urls } = environment;
  const { currency } = transaction.order.details;
  const message = encodeChallenge({
    merchant: site.name,
    amount: moneyText(environment, amountDue(transaction), currency),
    last4: stateOf(transaction).card?.last4 ?? '',
    pspId: transaction.id,
  });
  return {
    PaReq: message,
    TermUrl: `${urls.acs}/direct/complete/?mspid=${transaction.id}`,
    MD: transaction.challenge?.token ?? '',
  };
}

/**
 * The page between the payment page and the 3-D Secure page, which sends itself on: title and form id as
 * in the API reference (docs/facts/three-d-secure.md#addresses-and-hops).
 */
export const HopPage: FC<{ environment: Environment; transaction: Payment }> = (props) => {
  const { environment, transaction } = props;
  const fields = Object.entries(challengeFields(environment, transaction));
  return (
    <Page title="PaReq Form Submission" kind="acs" scripts={['hop.js']}>
      <form id="PaReqForm" method="post" action={`${environment.urls.acs}/3ds2/sim/acs`}>
        {fields.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <noscript>
          <Submit text="Proceed" />
        </noscript>
      </form>
    </Page>
  );
};

/** A page of the way back to the shop, which follows its own link (docs/facts/three-d-secure.md#addresses-and-hops). */
export const ReturnPage: FC<{ address: string }> = ({ address }) => (
  <Page title="One moment" kind="acs" scripts={['hop.js']}>
    <main class="card">
      <p role="status">You are being sent back to the shop.</p>
      <a class="button" href={address} data-hop>
        Continue
      </a>
    </main>
  </Page>
);
