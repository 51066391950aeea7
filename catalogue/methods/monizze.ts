import { define } from '../schema/define.ts';
import { vouchers } from '../shared/vouchers.ts';

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
