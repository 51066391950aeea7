import { define } from '../schema/define.ts';
import { vouchers } from '../shared/vouchers.ts';

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
