import { define } from '../schema/define.js';
import { completed } from '../shared/outcomes.js';
/** Edenred, by its Compliments card. */
export const edenred = define({
    method: {
        name: 'Edenred',
        alsoCalled: ['Ticket Compliments'],
        gateway: 'EDENCOM',
        currency: 'EUR',
        country: 'BE',
        tag: '@edenred',
    },
    rows: [
        {
            kind: 'discount',
            id: 'edenred-completed',
            core: true,
            answers: ['edenred-scenario-the-listed-discount'],
            expected: completed,
            statement: 'is Completed with the listed discount',
            source: 'testing page, Edenred',
        },
    ],
});
//# sourceMappingURL=edenred.js.map