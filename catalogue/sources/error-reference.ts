import { z } from 'zod';
import { limits } from '../limits.ts';
import { malformedOrders } from '../malformed-orders.ts';

/** One error of the error reference: the statements that assert it, or why none does. */
const documentedError = z.union([
  z.strictObject({
    code: z.int(),
    title: z.string(),
    asserted: z.array(z.string()).min(1),
  }),
  z.strictObject({ code: z.int(), title: z.string(), why: z.string().min(1) }),
]);
export type DocumentedError = z.output<typeof documentedError>;

/** Statements of the limits and malformed orders that expect this code. */
const refused = (code: number): string[] =>
  [...Object.values(limits), ...malformedOrders]
    .filter(({ codes }) => codes?.includes(code))
    .map(({ statement }) => statement);

const asserted = (code: number, title: string) => ({ code, title, asserted: refused(code) });
const left = (code: number, title: string, why: string) => ({ code, title, why });

const cause = 'the reference names no request that gets this error';
const older = 'of the older XML interface, which this suite does not use';
const account = 'depends on the state of the account, which no test may change';
const direct = 'of direct requests; this suite drives the hosted pages';
const articles = 'about the cart only; the suite sends correct carts, and one wrong cart for 1027';

/** Every code of the error reference. Source: error reference, error codes. */
export const errorReference: readonly DocumentedError[] = z
  .array(documentedError)
  .parse([
    left(1000, 'Unknown error', cause),
    asserted(1001, 'Invalid amount'),
    asserted(1002, 'Invalid currency'),
    left(1003, 'Invalid account ID', 'of affiliates and their split payments only'),
    left(1004, 'Invalid website ID', older),
    left(1005, 'Invalid security code', older),
    asserted(1006, 'Invalid transaction ID'),
    left(1007, 'Invalid IP address', 'which addresses are invalid is not documented'),
    asserted(1008, 'Invalid description'),
    left(1010, 'Invalid variable', 'the documents disagree on the longest one: 100 or 500 letters'),
    left(1011, 'Invalid customer account ID', older),
    left(1012, 'Invalid customer security code', older),
    left(1013, 'Invalid signature', older),
    left(1014, 'Unspecified error', cause),
    left(1015, 'Unknown account ID', older),
    left(1016, 'Missing data', 'shown on the payment page in words that are not documented'),
    left(1017, 'Insufficient funds', 'of wallets at MultiSafepay, which no test account has'),
    asserted(1018, 'Invalid country code'),
    left(1019, 'Site is inactive', account),
    left(1020, 'Account is blocked', account),
    left(1021, 'Cannot create transaction', direct),
    left(1022, 'Cannot initiate transaction', direct),
    asserted(1023, 'Gateway unavailable'),
    left(
      1024,
      'Transaction declined',
      'a decline is read from the order: its status and its reason',
    ),
    left(1025, 'Multiple currencies in cart', articles),
    left(1026, 'Cart currency different to order currency', articles),
    asserted(1027, 'Cart amount must equal order amount'),
    left(1028, 'Incorrect custom tax rate', articles),
    left(1029, 'Incorrect item tax rate', articles),
    left(1030, 'Incorrect item currency', articles),
    left(1031, 'Incorrect item price', articles),
    asserted(1032, 'Invalid API key'),
    left(1033, 'Error fetching refund information', cause),
    asserted(1034, 'Cannot refund transaction'),
    left(1035, 'Invalid signature', older),
    left(1036, 'Invalid iDEAL issuer ID', direct),
    left(
      5001,
      'Cart data not validated',
      'shown on the payment page in words that are not documented',
    ),
    left(9999, 'Unknown error', cause),
  ]);
