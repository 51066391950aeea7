/** A mistake in the shop of `examples/shop`, and how its tests notice it. */
export interface Break {
  readonly name: string;
  /** Text of `shop.mjs` that occurs once, and what replaces it. */
  readonly replace: readonly [right: string, wrong: string];
  /** The test that fails, by its title. */
  readonly test: string;
  /** What its error says. */
  readonly finding: RegExp;
}

/** What a shop gets wrong most often: each is noticed by a test that a reader would copy. */
export const breaks: readonly Break[] = [
  {
    name: 'charges the wrong amount',
    replace: ['amount: price,', 'amount: price + 1,'],
    test: 'a card is paid, and the cups are sent',
    finding: /API has amount "1238"/,
  },
  {
    name: 'ships what was declined',
    replace: ["status === 'completed' && ", ''],
    test: 'a card is declined, and nothing is sent',
    finding: /\+ +"Parcels sent: 1"/,
  },
  {
    name: 'believes every notification',
    replace: ['= isGenuine(auth, body);', '= true;'],
    test: 'a notification is not from MultiSafepay',
    finding: /\+ +"accepted": true/,
  },
  {
    name: 'ships once for each notification',
    replace: [' && order.paidBy === undefined', ''],
    test: 'a notification comes twice at once',
    finding: /"Parcels sent: 2"/,
  },
  {
    name: 'forgets what was refunded',
    replace: ['order.refunded = amount_refunded ?? 0;', ''],
    test: 'a cup is refunded in the shop',
    finding: /"Refunded: 0\.00 EUR"\]/,
  },
];
