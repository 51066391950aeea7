import { z } from 'zod';

/** Something that the documentation does not let happen. */
const limit = z.strictObject({
  statement: z.string().min(1),
  /** Error codes of the API that refuse it. */
  codes: z.array(z.int().min(1000).max(9999)).min(1).optional(),
  /** HTTP status of the refusal, where the API reference has one for this call. */
  status: z.int().min(400).max(499).optional(),
  source: z.string().regex(/^[^,]+, .+$/, 'name the page and the part of it: "page, part"'),
});
export type Limit = z.output<typeof limit>;

/** What must be refused, whoever asks for it. */
export const limits = z
  .strictObject({
    wrongKey: limit,
    unknownOrder: limit,
    usedId: limit,
    overRefund: limit,
    repeatedRefund: limit,
    refundOfADecline: limit,
    paidLink: limit,
    openLink: limit,
    expiredLink: limit,
    pastExpiry: limit,
    noNumber: limit,
    impossibleNumber: limit,
    cancelled: limit,
    shopQuery: limit,
    methodList: limit,
    repeated: limit,
  })
  .parse({
    wrongKey: {
      statement: "An API key that is not the account's is refused",
      codes: [1032],
      status: 401,
      source: 'error reference, 1032 Invalid API key',
    },
    unknownOrder: {
      statement: 'An order that was never placed is not found',
      codes: [1006],
      status: 404,
      source: 'error reference, 1006 Invalid transaction ID',
    },
    usedId: {
      statement: 'The id of a paid order cannot be used again',
      codes: [1006],
      source: 'error reference, 1006 Invalid transaction ID',
    },
    overRefund: {
      statement: 'A refund of more than was paid is refused',
      codes: [1034],
      source: 'error reference, 1034 Cannot refund transaction',
    },
    repeatedRefund: {
      statement: 'The same refund asked for twice is refused',
      codes: [1034],
      source: 'error reference, 1034 Cannot refund transaction',
    },
    refundOfADecline: {
      statement: 'A refund of a declined order is refused',
      codes: [1034],
      source: 'error reference, 1034 Cannot refund transaction',
    },
    paidLink: {
      statement: 'A payment link is paid once',
      source: 'payment pages, payment link',
    },
    openLink: {
      statement: 'A payment link can be paid until its time is over',
      source: 'API reference, seconds_active of an order',
    },
    expiredLink: {
      statement: 'An expired payment link cannot be paid',
      source: 'API reference, seconds_active of an order',
    },
    pastExpiry: {
      statement: 'A card that has expired pays nothing',
      source: 'testing page, any future expiry date',
    },
    noNumber: {
      statement: 'A form without a card number pays nothing',
      source: 'testing page, credit and debit cards',
    },
    impossibleNumber: {
      statement: 'A card number with a wrong check digit pays nothing',
      source: 'ISO/IEC 7812-1, check digit of a card number',
    },
    cancelled: {
      statement: 'Cancel on the payment page leads to cancel_url and pays nothing',
      source: 'success pages, cancel_url',
    },
    shopQuery: {
      statement: 'redirect_url keeps what the shop put there, beside the id of the order',
      source: 'API reference, payment options of an order',
    },
    methodList: {
      statement: 'The list of methods holds every method that is offered, and no other',
      source: 'API reference, GET /gateways',
    },
    repeated: {
      statement: 'A notification that is not acknowledged is sent again after 15 minutes',
      source: 'webhook page, resending',
    },
  });

/** The number with a last digit that its other digits do not allow. */
export const withWrongCheckDigit = (number: string): string =>
  number.slice(0, -1) + String((Number(number.slice(-1)) + 1) % 10);
