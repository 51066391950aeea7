import { define } from '../schema/define.js';
import { completed, declined, expired, initialized } from '../shared/outcomes.js';
import { refunds } from '../shared/refunds.js';
const source = 'testing page, bank transfer';
const days = 24 * 60;
/** Bank transfer. The documented accounts fail the usual check digits, so no page may check them. */
export const bankTransfer = define({
    method: {
        name: 'Bank transfer',
        alsoCalled: ['Wire Transfer'],
        gateway: 'BANKTRANS',
        currency: 'EUR',
        country: 'NL',
        tag: '@bank-transfer',
    },
    rows: [
        {
            kind: 'bank transfer',
            id: 'bank-transfer-completed',
            core: true,
            answers: ['bank-transfer-iban-nl87abna0000000001'],
            iban: 'NL87ABNA0000000001',
            expected: initialized,
            later: [{ minutes: 2, expected: completed }],
            statement: 'is Initialized, then Completed after 2 minutes',
            source,
        },
        {
            kind: 'bank transfer',
            id: 'bank-transfer-expired',
            answers: ['bank-transfer-iban-nl87abna0000000002'],
            iban: 'NL87ABNA0000000002',
            expected: initialized,
            later: [{ minutes: 2, expected: expired }],
            statement: 'is Initialized, then Expired after 2 minutes',
            source,
        },
        {
            kind: 'bank transfer',
            id: 'bank-transfer-declined',
            answers: ['bank-transfer-iban-nl87abna0000000004'],
            iban: 'NL87ABNA0000000004',
            expected: initialized,
            later: [{ minutes: 2, expected: declined }],
            statement: 'is Initialized, then Declined after 2 minutes',
            source,
        },
        {
            kind: 'bank transfer',
            id: 'bank-transfer-any-other',
            answers: ['bank-transfer-iban'],
            // An account of the IBAN registry's own example, with valid check digits.
            iban: 'NL91ABNA0417164300',
            anyOther: true,
            expected: initialized,
            later: [{ minutes: 5 * days, expected: expired }],
            statement: 'is Initialized, then Expired after 5 days',
            source,
        },
        ...refunds('bank-transfer', ['dashboard'], {
            answers: ['bank-transfer'],
            paidBy: 'bank-transfer-completed',
        }),
    ],
});
//# sourceMappingURL=bank-transfer.js.map