import { labelled, onPayment, without } from '../defects/dashboard.ts';
import { apiAnswer, page } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { finding, slug, stop } from '../words.ts';

/** Which methods there are. */
export const methods = defineArea('methods', [
  {
    name: 'method-missing-in-the-list',
    statement: 'GET /gateways lists the methods that are offered',
    source: 'API reference, GET /gateways',
    caught: ['method-list'],
    words: finding('api.method', 'not offered', 'offered', 'VISA'),
    defect: apiAnswer(/^GET .*\/gateways$/, (answer) => {
      const { data, ...rest } = answer as { data: unknown };
      const listed = Array.isArray(data) ? data.filter(({ id: it }) => it !== 'VISA') : data;
      return { ...rest, data: listed };
    }),
  },
  {
    name: 'method-missing-on-the-payment-page',
    statement: 'An order without a gateway lets the shopper choose',
    source: 'payment pages, payment methods',
    caught: ['any-method'],
    words: stop(
      'no form',
      /Open the payment link: neither the form of Bancontact nor a list with it came/,
    ),
    defect: page('pay', /^GET \/connect\/\w+\/?$/, without(/<li><a[^>]*MISTERCASH.*?<\/li>/)),
  },
  ...['iDEAL+in3', 'in3'].map((name) => ({
    name: slug('ideal-shown-as', name),
    statement: 'The details show the method that paid, also where its name is a longer one',
    source: 'dashboard documentation, transactions',
    caught: ['ideal-success'],
    words: finding('dashboard.payment_method', name, 'iDEAL'),
    defect: onPayment(labelled('Payment method', name)),
  })),
]);
