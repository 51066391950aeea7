import { define } from '../schema/define.js';
import { vouchers } from '../shared/vouchers.js';
/** Gift cards, by the VVV card: seven brands can be tested, and all of them alike. */
export const giftCards = define({
    method: {
        name: 'Gift cards',
        alsoCalled: ['VVV', 'VVV Cadeaukaart', 'VVV Giftcard'],
        gateway: 'VVVGIFTCRD',
        currency: 'EUR',
        country: 'NL',
        tag: '@gift-cards',
    },
    rows: vouchers('gift-cards', 'Gift cards', 'documented', { core: true }),
});
//# sourceMappingURL=gift-cards.js.map