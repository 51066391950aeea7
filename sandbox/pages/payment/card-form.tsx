/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Asking } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import { Field, Hidden, Submit } from '../view/controls.tsx';
import { Expiry } from '../view/expiry.tsx';
import { useLook } from '../view/look.tsx';
import { ErrorSummary } from '../view/problems.tsx';
import { word } from '../view/words.ts';
import type { CardFields, CardProblems } from './card-input.ts';

interface CardFormProps {
  order: Order;
  gateway: Asking<'card'>;
  attempt: number;
  fields: CardFields;
  problems: CardProblems;
  firstYear: number;
}

/**
 * Card number and expiry date; cards other than Bancontact ask for holder and CVC too
 * (docs/facts/payment-pages.md#card-form).
 */
export const CardForm: FC<CardFormProps> = (props) => {
  const { order, gateway, attempt, fields, problems, firstYear } = props;
  const asked = gateway.asks.holderAndCvc;
  const look = useLook();
  return (
    <form method="post" action={`/connect/${order.sessionId}/pay`} novalidate>
      <ErrorSummary problems={problems} />
      <Hidden name="method" value={gateway.id} />
      <Hidden name="attempt" value={String(attempt)} />
      <Field
        name="credit-card"
        label="Card number"
        hint={fields.number && `You entered ${fields.number}`}
        problem={problems['credit-card']}
        inputmode="numeric"
        autocomplete="cc-number"
        maxlength={30}
      />
      {asked && (
        <Field
          name="card-holder"
          label="Card holder"
          value={fields.holder}
          problem={problems['card-holder']}
          autocomplete="cc-name"
          maxlength={100}
        />
      )}
      <div class="row">
        <Expiry
          month={fields.month}
          year={fields.year}
          firstYear={firstYear}
          problem={problems.expiry}
        />
        {asked && (
          <Field
            name="cvc"
            label={look.code}
            problem={problems.cvc}
            inputmode="numeric"
            autocomplete="cc-csc"
            maxlength={4}
            narrow
          />
        )}
      </div>
      <Submit text={word('Confirm', look, order.details.customer.locale)} />
    </form>
  );
};
