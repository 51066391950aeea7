/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Gateway } from '../../../core/gateways.ts';
import type { Order } from '../../../core/orders.ts';
import { attemptOf } from '../../../core/attempts.ts';
import { Hidden, Submit } from '../../view/controls.tsx';
import { useLook } from '../../view/look.tsx';
import { ErrorSummary } from '../../view/problems.tsx';
import { word } from '../../view/words.ts';
import type { MethodForm as Form } from './forms.ts';
import { questionsOf } from './forms.ts';
import { QUESTIONS } from './questions.ts';
import type { Reading } from './reading.ts';

interface MethodFormProps {
  order: Order;
  gateway: Gateway;
  form: Form;
  reading: Reading;
}

/** The form of a method other than cards: its questions and its button. */
export const MethodForm: FC<MethodFormProps> = ({ order, gateway, form, reading }) => {
  const { answers, problems } = reading;
  const banks = 'banks' in gateway.asks ? gateway.asks.banks : [];
  return (
    <form method="post" action={`/connect/${order.sessionId}/pay`} novalidate>
      <ErrorSummary problems={problems} />
      <Hidden name="method" value={gateway.id} />
      <Hidden name="attempt" value={String(attemptOf(order))} />
      {questionsOf(form, order).map((name) => {
        const { show: Show } = QUESTIONS[name];
        return (
          <Show name={name} value={answers[name] ?? ''} problem={problems[name]} banks={banks} />
        );
      })}
      {form.button && <Submit text={word(form.button, useLook(), order.details.customer.locale)} />}
    </form>
  );
};
