import { define } from '../schema/define.ts';

const withdrawn = 'September 2025';

/** Zinia: a gateway of the API reference, on no testing page. */
export const zinia = define({
  method: {
    name: 'Zinia',
    gateway: 'ZINIA',
    currency: 'EUR',
    country: 'DE',
    cart: true,
    tag: '@zinia',
    withdrawn,
  },
  untestable: [
    {
      id: 'zinia',
      what: 'Zinia',
      why: `no page says what to enter in a test; official plugins have withdrawn it in ${withdrawn}`,
      source: 'API reference, gateways',
    },
  ],
});
