import { define } from '../schema/define.js';
import { completed, declined, uncleared } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
/** "Any name". */
const debit = { kind: 'direct debit', holder: 'J. de Tester' };
const source = 'testing page, SEPA Direct Debit';
/** Decided in contradictions.ts, "Direct debit initial status". */
const initiated = {
    order: ['initialized', 'uncleared'],
    transaction: 'initialized',
};
/** SEPA Direct Debit. The documented accounts fail the usual check digits. */
export const directDebit = define({
    method: {
        name: 'SEPA Direct Debit',
        alsoCalled: ['Direct debit'],
        gateway: 'DIRDEB',
        currency: 'EUR',
        country: 'NL',
        tag: '@direct-debit',
    },
    rows: [
        {
            ...debit,
            id: 'direct-debit-completed',
            core: true,
            answers: ['sepa-direct-debit-iban-nl87abna0000000001'],
            iban: 'NL87ABNA0000000001',
            expected: initiated,
            later: [{ minutes: 2, expected: completed }],
            statement: 'is Initialized, then Completed at minute 2',
            source,
        },
        {
            ...debit,
            id: 'direct-debit-declined',
            answers: ['sepa-direct-debit-iban-nl87abna0000000002'],
            iban: 'NL87ABNA0000000002',
            expected: initiated,
            later: [{ minutes: 2, expected: declined }],
            statement: 'is Initialized, then Declined at minute 2',
            source,
        },
        {
            ...debit,
            id: 'direct-debit-uncleared-completed',
            answers: ['sepa-direct-debit-iban-nl87abna0000000003'],
            iban: 'NL87ABNA0000000003',
            expected: initiated,
            later: [
                { minutes: 2, expected: uncleared },
                { minutes: 3, expected: completed },
            ],
            statement: 'is Initialized, Uncleared at minute 2, then Completed at minute 3',
            source,
        },
        {
            ...debit,
            id: 'direct-debit-uncleared-declined',
            answers: ['sepa-direct-debit-iban-nl87abna0000000004'],
            iban: 'NL87ABNA0000000004',
            expected: initiated,
            later: [
                { minutes: 2, expected: uncleared },
                { minutes: 3, expected: declined },
            ],
            statement: 'is Initialized, Uncleared at minute 2, then Declined at minute 3',
            source,
        },
        ...refunds('direct-debit', ['dashboard', 'API'], {
            answers: ['sepa-direct-debit'],
            paidBy: 'direct-debit-completed',
        }),
    ],
});
//# sourceMappingURL=direct-debit.js.map