import * as fc from 'fast-check';

/** Which of the orders so far, or of an order's refunds: counted round. */
const which = fc.nat({ max: 5 });
const clicks = fc.constantFrom(1, 2);
/** Minor units; undefined is all of it. All orders are of 137, 1000 or 2500. */
const part = fc.constantFrom(undefined, 1, 37, 100, 137, 138, 1000);

/** Something that may happen at any moment, as plain data: a failing run prints as a list of these. */
const COMMANDS = {
  order: {
    // Few names, so that they are used again.
    id: fc.constantFrom('A', 'B', 'C', 'D'),
    gateway: fc.constantFrom('MISTERCASH', 'VISA', 'IDEAL', 'BANKTRANS', 'EINVOICE', 'MBWAY'),
    amount: fc.constantFrom(137, 1000, 2500),
    capture: fc.constantFrom('', 'manual'),
  },
  'open link': { order: which },
  /** The form of the first attempt is what Back leads to. */
  'confirm card': {
    order: which,
    card: fc.constantFrom('completed', 'notEnrolled', 'insufficientFunds'),
    form: fc.constantFrom('current', 'first'),
    clicks,
  },
  'answer 3-D Secure': { challenge: which, answer: fc.constantFrom('Y', 'N', 'U'), clicks },
  'confirm account': {
    order: which,
    iban: fc.constantFrom('NL87ABNA0000000001', 'NL87ABNA0000000002', 'NL87ABNA0000000004'),
    clicks,
  },
  /** Confirms the card and answers the question that comes. */
  'pay by card': { order: which },
  'choose on test platform': {
    order: which,
    choice: fc.constantFrom(
      'ideal/Success',
      'ideal/Failure',
      'paypal/Approved',
      'paypal/Closed',
      'billink/Success',
      'mistercash/Cancelled',
    ),
    clicks,
  },
  'cancel payment': { order: which },
  'accept or decline': { order: which, decision: fc.constantFrom('accept', 'decline') },
  update: { order: which, status: fc.constantFrom('shipped', 'cancelled'), amount: part },
  capture: { order: which, amount: part, clicks },
  'release reservation': { order: which },
  refund: { order: which, amount: part, clicks },
  /** By the id of a captured or shipped part of the order. */
  'refund part': { order: which, part: which, amount: part, clicks },
  'refund in dashboard': { order: which, amount: fc.constantFrom('0.37', '1.00', '1.37'), clicks },
  'accept refund': { order: which, refund: which, clicks },
  'cancel refund': { order: which, refund: which },
  wait: { minutes: fc.constantFrom(1, 5, 61, 24 * 60, 8 * 24 * 60, 31 * 24 * 60) },
} as const;

type Arbitraries = typeof COMMANDS;
type Name = keyof Arbitraries;
type ValuesOf<Fields> = {
  [Field in keyof Fields]: Fields[Field] extends fc.Arbitrary<infer Value> ? Value : never;
};
export type Command = { [Key in Name]: { readonly do: Key } & ValuesOf<Arbitraries[Key]> }[Name];

/** How often each is drawn: what leads to money comes more often than what ends an order. */
const WEIGHTS: Partial<Record<Name, number>> = {
  order: 2,
  'pay by card': 4,
  'choose on test platform': 3,
  capture: 3,
  refund: 4,
  'refund part': 3,
  'refund in dashboard': 2,
  'accept refund': 4,
  wait: 2,
};

const command = fc.oneof(
  ...Object.entries(COMMANDS).map(([name, fields]) => ({
    weight: WEIGHTS[name as Name] ?? 1,
    arbitrary: fc.record<Record<string, unknown>>({ do: fc.constant(name), ...fields }),
  })),
) as fc.Arbitrary<unknown> as fc.Arbitrary<Command>;

/** Everything that happens in one sandbox. It begins with an order: without one nothing can. */
export const plays: fc.Arbitrary<Command[]> = fc
  .tuple(
    fc.record({ do: fc.constant('order' as const), ...COMMANDS.order }),
    fc.array(command, { maxLength: 40, size: 'max' }),
  )
  .map(([first, rest]) => [first as Command].concat(rest));
