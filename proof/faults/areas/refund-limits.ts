import type { RefundRefusal } from '../../../sandbox/core/refund-rules.ts';
import { replaced } from '../defects/parts.ts';
import { refusing } from '../defects/overrides.ts';
import { defineArea, type Defect } from '../fault.ts';
import { finding } from '../words.ts';

const errors = 'error reference, error codes';
const refundCall = 'API reference, refund an order';

const accepted = finding('api.answer', 'success', 'error 1034');
const refused = finding('api.answer_to_what_is_allowed', 'error 1034', 'success');

/** Refunds are made that should be refused for this reason: of orders with so many refunds already. */
const withoutRule = (rule: RefundRefusal, refunds: number): Defect =>
  replaced(({ checkRefund }) => ({
    checkRefund: (transaction, ...asked) => {
      const refusal = checkRefund(transaction, ...asked);
      const isIt = refusal === rule && transaction.order.refunds.length === refunds;
      return isIt ? undefined : refusal;
    },
  }));

/** Which refunds are refused, and which are not. */
export const refundLimits = defineArea('refund limits', [
  {
    name: 'over-refund-accepted',
    statement: 'A refund of more than was paid is refused',
    source: errors,
    caught: ['over-refund'],
    words: accepted,
    defect: withoutRule('too much', 0),
  },
  {
    name: 'second-equal-refund-accepted',
    statement: 'The same refund within 5 minutes is refused',
    source: errors,
    caught: ['repeated-refund'],
    words: accepted,
    defect: withoutRule('repeated', 1),
  },
  {
    name: 'refund-of-what-was-refunded-accepted',
    statement: 'A refund of more than was paid is refused, what was refunded before included',
    source: errors,
    caught: ['over-refund'],
    words: accepted,
    // The first refund has left nothing that could be refunded.
    defect: withoutRule('too much', 1),
  },
  {
    name: 'refund-of-a-declined-order-accepted',
    statement: 'Only a completed order can be refunded',
    source: refundCall,
    caught: ['refund-of-a-decline'],
    words: accepted,
    defect: withoutRule('not refundable', 0),
  },
  {
    name: 'every-refund-by-api-refused',
    statement: 'A paid order can be refunded',
    source: refundCall,
    caught: ['over-refund'],
    words: refused,
    defect: refusing('POST', '*/refunds', { code: 1034 }),
  },
  {
    name: 'second-refund-refused',
    statement: 'What is left of an order can be refunded after a part of it',
    source: refundCall,
    caught: ['repeated-refund'],
    words: refused,
    defect: replaced(({ checkRefund }) => ({
      checkRefund: (transaction, ...asked) =>
        transaction.order.refunds.length > 0 ? 'repeated' : checkRefund(transaction, ...asked),
    })),
  },
]);
