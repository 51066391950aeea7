/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Payment } from '../../core/orders.ts';
import { stateOf } from '../../core/orders.ts';
import type { Environment } from '../../environment.ts';
import { encodeChallenge } from '../acs/messages.ts';
import { Hidden, Submit } from '../view/controls.tsx';
import { Page } from '../view/layout.tsx';

/**
 * The page between the payment page and the 3-D Secure page, which sends itself on: title, form id and
 * fields as in the API reference (pages.md 5.1).
 */
export const HopPage: FC<{ environment: Environment; transaction: Payment }> = ({
  environment,
  transaction,
}) => {
  const { site, urls, parts } = environment;
  const { currency } = transaction.order.details;
  const message = encodeChallenge({
    merchant: site.name,
    amount: `${parts.amountText(transaction.amount, currency)} ${currency}`,
    last4: stateOf(transaction).card?.last4 ?? '',
    pspId: transaction.id,
  });
  return (
    <Page title="PaReq Form Submission" kind="acs" scripts={['hop.js']}>
      <form id="PaReqForm" method="post" action={`${urls.acs}/3ds2/sim/acs`}>
        <Hidden name="PaReq" value={message} />
        <Hidden name="TermUrl" value={`${urls.acs}/direct/complete/?mspid=${transaction.id}`} />
        <Hidden name="MD" value={transaction.challenge?.token ?? ''} />
        <noscript>
          <Submit text="Proceed" />
        </noscript>
      </form>
    </Page>
  );
};
