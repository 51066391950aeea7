import { define } from '../schema/define.js';
import { vouchers } from '../shared/vouchers.js';
/** Sodexo, by its sports and culture voucher. */
export const sodexo = define({
    method: {
        name: 'Sodexo',
        gateway: 'SODESPORTS',
        currency: 'EUR',
        country: 'BE',
        tag: '@sodexo',
    },
    rows: vouchers('sodexo', 'Sodexo', 'documented'),
});
//# sourceMappingURL=sodexo.js.map