import { define } from '../schema/define.js';
import { completed, declined, expired, initialized } from '../shared/outcomes.js';
const source = 'testing page, MyBank';
const needs = { locale: 'it_IT' };
/** MyBank: the bank is the scenario. */
export const myBank = define({
    method: {
        name: 'MyBank',
        gateway: 'MYBANK',
        currency: 'EUR',
        country: 'IT',
        tag: '@mybank',
    },
    rows: [
        {
            kind: 'bank',
            id: 'mybank-completed',
            core: true,
            answers: ['mybank-bank-allianz-bank-fa-spa'],
            bank: 'Allianz Bank FA SPA',
            needs,
            expected: initialized,
            later: [{ minutes: 2, expected: completed }],
            statement: 'is Initialized, then Completed after 2 minutes',
            source,
        },
        {
            kind: 'bank',
            id: 'mybank-declined',
            answers: ['mybank-bank-banca-di-cesena-credito-coop'],
            bank: 'Banca di Cesena - Credito Coop.',
            needs,
            expected: initialized,
            later: [{ minutes: 2, expected: declined }],
            statement: 'is Initialized, then Declined after 2 minutes',
            source,
        },
        {
            kind: 'bank',
            id: 'mybank-cancelled',
            answers: ['mybank-bank-credito-artigiano'],
            bank: 'Credito Artigiano',
            needs,
            expected: initialized,
            // Decided in contradictions.ts, "MyBank cancelled".
            later: [
                {
                    minutes: 2,
                    expected: { order: ['cancelled', 'void'], transaction: ['void', 'cancelled'] },
                },
            ],
            statement: 'is Initialized, then Cancelled or Void after 2 minutes',
            source,
        },
        {
            kind: 'bank',
            id: 'mybank-expired',
            answers: ['mybank-bank-volksbank-banca-popolare'],
            bank: 'Volksbank - Banca Popolare',
            needs,
            expected: initialized,
            later: [{ minutes: 2, expected: expired }],
            statement: 'is Initialized, then Expired after 2 minutes',
            source,
        },
    ],
});
//# sourceMappingURL=mybank.js.map