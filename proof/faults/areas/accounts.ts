import { paying } from '../defects/overrides.ts';
import { defineArea, type Row } from '../fault.ts';
import { finding, type Words } from '../words.ts';

type Outcome = 'completed' | 'uncleared' | 'declined' | 'cancelled' | 'expired';
interface Change {
  readonly after: { readonly minutes: number };
  readonly outcome: Outcome;
}

/** After so many minutes, and nothing before. */
const after = (minutes: number, outcome: Outcome): readonly [Change] => [
  { after: { minutes }, outcome },
];
const status = (when: string, seen: string, expected: string): Words =>
  finding('api.status', seen, expected, when);

type Timed = readonly [
  name: string,
  test: string,
  /** An IBAN or a bank. */
  input: string,
  title: string,
  words: Words,
  instead: readonly Change[],
];

const transfers: readonly Timed[] = [
  [
    'bank-transfer-completed-too-early',
    'bank-transfer-completed',
    'NL87ABNA0000000001',
    'is Initialized, then Completed after 2 minutes',
    status('before minute 2', 'completed', 'initialized'),
    after(0.5, 'completed'),
  ],
  [
    'bank-transfer-completed-instead-of-expired',
    'bank-transfer-expired',
    'NL87ABNA0000000002',
    'is Initialized, then Expired after 2 minutes',
    status('at minute 2', 'completed', 'expired'),
    after(2, 'completed'),
  ],
  [
    'bank-transfer-never-declined',
    'bank-transfer-declined',
    'NL87ABNA0000000004',
    'is Initialized, then Declined after 2 minutes',
    status('at minute 2', 'initialized', 'declined'),
    [],
  ],
  [
    'bank-transfer-of-any-other-account-expired-too-early',
    'bank-transfer-any-other',
    'NL91ABNA0417164300',
    'is Initialized, then Expired after 5 days',
    status('before minute 7200', 'expired', 'initialized'),
    after(2, 'expired'),
  ],
];

const debits: readonly Timed[] = [
  [
    'direct-debit-never-completed',
    'direct-debit-completed',
    'NL87ABNA0000000001',
    'is Initialized, then Completed at minute 2',
    status('at minute 2', 'initialized', 'completed'),
    [],
  ],
  [
    'direct-debit-completed-instead-of-declined',
    'direct-debit-declined',
    'NL87ABNA0000000002',
    'is Initialized, then Declined at minute 2',
    status('at minute 2', 'completed', 'declined'),
    after(2, 'completed'),
  ],
  [
    'direct-debit-never-uncleared',
    'direct-debit-uncleared-completed',
    'NL87ABNA0000000003',
    'is Initialized, Uncleared at minute 2, then Completed at minute 3',
    status('at minute 2', 'completed', 'uncleared'),
    after(2, 'completed'),
  ],
  [
    'direct-debit-uncleared-for-ever',
    'direct-debit-uncleared-declined',
    'NL87ABNA0000000004',
    'is Initialized, Uncleared at minute 2, then Declined at minute 3',
    status('at minute 3', 'uncleared', 'declined'),
    after(2, 'uncleared'),
  ],
];

const banks: readonly Timed[] = [
  [
    'bank-declines-instead-of-completing',
    'mybank-completed',
    'Allianz Bank FA SPA',
    'is Initialized, then Completed after 2 minutes',
    status('at minute 2', 'declined', 'completed'),
    after(2, 'declined'),
  ],
  [
    'bank-declines-too-late',
    'mybank-declined',
    'Banca di Cesena - Credito Coop.',
    'is Initialized, then Declined after 2 minutes',
    status('at minute 2', 'initialized', 'declined'),
    after(5, 'declined'),
  ],
  [
    'bank-completes-instead-of-cancelling',
    'mybank-cancelled',
    'Credito Artigiano',
    'is Initialized, then Cancelled or Void after 2 minutes',
    status('at minute 2', 'completed', 'cancelled or void'),
    after(2, 'completed'),
  ],
  [
    'bank-cancels-instead-of-expiring',
    'mybank-expired',
    'Volksbank - Banca Popolare',
    'is Initialized, then Expired after 2 minutes',
    status('at minute 2', 'cancelled', 'expired'),
    after(2, 'cancelled'),
  ],
];

const rows = (method: string, timed: readonly Timed[], gateway: string): Row[] =>
  timed.map(([name, test, input, title, words, instead]) => ({
    name,
    statement: `${method} ${input} ${title}`,
    source: `testing page, ${method}`,
    caught: [test],
    words,
    defect: paying({ gateway }, { later: [...instead] }),
  }));

/** The account or the bank decides the status, minutes after the payment. */
export const accounts = defineArea('accounts and banks', [
  ...rows('Bank transfer', transfers, 'BANKTRANS'),
  ...rows('SEPA Direct Debit', debits, 'DIRDEB'),
  ...rows('MyBank', banks, 'MYBANK'),
]);
