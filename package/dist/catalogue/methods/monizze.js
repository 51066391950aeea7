import { define } from '../schema/define.js';
import { vouchers } from '../shared/vouchers.js';
/** Monizze, by its meal vouchers. */
export const monizze = define({
    method: {
        name: 'Monizze',
        gateway: 'MONIMEAL',
        currency: 'EUR',
        country: 'BE',
        tag: '@monizze',
    },
    rows: vouchers('monizze', 'Monizze', 'not documented'),
});
//# sourceMappingURL=monizze.js.map