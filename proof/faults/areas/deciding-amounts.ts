import { COMPLETED, EXPIRED, REFUSED, type Course } from '../../../sandbox/core/outcomes.ts';
import { amountEnds } from '../defects/rules.ts';
import { defineArea } from '../fault.ts';
import { finding, slug, type Words } from '../words.ts';

const declines: Course = { now: REFUSED };
const completes: Course = { now: COMPLETED };
const expires = (minutes: number): Course => ({ later: [{ after: minutes, outcome: EXPIRED }] });

const paid = finding('api.status', 'completed', 'declined');
const declined = finding('api.status', 'declined', 'completed');
const open = finding('api.status', 'initialized', 'completed');

type Decided = readonly [
  name: string,
  /** What the test's id ends in. */
  end: string,
  title: string,
  /** Minor units, both included. */
  range: readonly [number, number],
  words: Words,
  instead: Course,
];

const decided: readonly Decided[] = [
  ['paid-at-9-99', 'declined', 'is Declined at 9.99 EUR', [999, 999], paid, completes],
  ['paid-below-9-99', 'declined-below', 'is Declined below 9.99 EUR', [0, 998], paid, completes],
  [
    'declined-at-10',
    'completed-from',
    'is Completed at 10.00 EUR',
    [1000, 1000],
    declined,
    declines,
  ],
  [
    'declined-between',
    'completed-between',
    'is Completed between 10.00 and',
    [1001, 1999],
    declined,
    declines,
  ],
  ['open-at-20', 'completed-to', 'is Completed at 20.00 EUR', [2000, 2000], open, expires(5040)],
];

const methods = [
  {
    name: 'Multibanco',
    gateway: 'MULTIBANCO',
    after84Hours: [
      'expired-too-early',
      finding('api.status', 'expired', 'initialized', 'before minute 5040'),
      expires(60),
    ],
  },
  {
    name: 'MB WAY',
    gateway: 'MBWAY',
    after84Hours: [
      'expired-too-late',
      finding('api.status', 'initialized', 'expired', 'at minute 5040'),
      expires(6000),
    ],
  },
] as const;

/** The amount of the order decides. */
export const decidingAmounts = defineArea(
  'deciding amounts',
  methods.flatMap(({ name: method, gateway, after84Hours: [fault, words, course] }) => {
    const beyond = 'is Initialized at 20.01 EUR, then Expired after 84 hours';
    const all: readonly Decided[] = [
      ...decided,
      [fault, 'expired-from', beyond, [2001, 9999], words, course],
    ];
    return all.map(([name, end, title, range, said, instead]) => ({
      name: `${gateway.toLowerCase()}-${name}`,
      statement: `${method} ${title}`,
      source: 'testing page, MB WAY and Multibanco',
      caught: [`${slug(method)}-${end}`],
      words: said,
      defect: amountEnds(gateway, range, instead),
    }));
  }),
);
