import { inApi } from '../defects/parts.ts';
import { labelled, oneMore, without } from '../defects/dashboard.ts';
import { form, page } from '../defects/web.ts';
import type { Defect } from '../fault.ts';
import { defineArea } from '../fault.ts';
import { amount, finding, id, stop } from '../words.ts';

const layout = 'payment pages, layout';
const shown = /^GET \/connect\/\w+\/?$/;
const afterwards = /^GET \/connect\/\w+\/\w+$/;

/** A field is missing in a form. */
const withoutField = (name: string): Defect =>
  page(
    'pay',
    shown,
    without(
      new RegExp(
        `<(div|fieldset) class="field[^>]*>(?:(?!<(?:div|fieldset) class="field).)*?name="${name}".*?</\\1>`,
      ),
    ),
  );

/** What the page of a method asks and shows. */
export const methodPages = defineArea('method pages', [
  {
    name: 'iban-not-asked',
    statement: 'SEPA Direct Debit asks for the IBAN',
    source: 'testing page, SEPA Direct Debit',
    caught: ['direct-debit-completed'],
    words: stop('no field', /IBAN: enter NL87ABNA0000000001: no field "IBAN" on the page/),
    defect: withoutField('iban'),
  },
  {
    name: 'bic-not-asked',
    statement: 'EPS asks for the BIC',
    source: 'testing page, EPS',
    caught: ['eps-completed'],
    words: stop('no field', /Open the payment link: no field "BIC" on the page/),
    defect: withoutField('bic'),
  },
  {
    name: 'phone-number-of-a-pay-later-form-not-asked',
    statement: 'Pay After Delivery asks for the phone number',
    source: 'testing page, E-Invoicing and Pay After Delivery',
    caught: ['pay-after-delivery-uncleared'],
    words: stop('no field', /enter .*: no field "Phone number" on the page/),
    defect: withoutField('phone'),
  },
  {
    name: 'terms-not-asked',
    statement: 'Riverty asks to accept its terms',
    source: 'testing page, Riverty',
    caught: ['riverty-completed'],
    words: stop(
      'no checkbox',
      /Open the payment link: no checkbox "Terms and conditions" on the page/,
    ),
    defect: withoutField('terms'),
  },
  {
    name: 'bank-not-in-the-list',
    statement: 'The page of MyBank lists Credito Artigiano',
    source: 'testing page, MyBank',
    caught: ['mybank-cancelled'],
    words: stop('no option', /Select bank Credito Artigiano: .*Credito Artigiano.*, it offers /),
    defect: page('pay', shown, without(/<option value="Credito Artigiano".*?<\/option>/)),
  },
  {
    name: 'discount-cannot-be-added',
    statement: 'The page of a voucher has Add discount',
    source: 'testing page, gift cards and vouchers',
    caught: ['edenred-completed'],
    words: stop('no action', /Open the payment link: no action "Add discount" on the page/),
    defect: page('pay', shown, without(/<button[^>]*>Add discount<\/button>/)),
  },
  {
    name: 'account-entered-is-another',
    statement: 'The account that was entered pays',
    source: 'testing page, bank transfer',
    caught: ['bank-transfer-declined'],
    words: finding('api.status', 'completed', 'declined', 'at minute 2'),
    defect: form('pay', /^POST \/connect\/\w+\/pay$/, (fields) => {
      if (fields.get('your-bank-account') === 'NL87ABNA0000000004')
        fields.set('your-bank-account', 'NL87ABNA0000000001');
    }),
  },
  {
    name: 'scenarios-of-ideal-not-offered',
    statement: 'The test platform of iDEAL offers the scenario Expired',
    source: 'testing page, iDEAL',
    caught: ['ideal-expired'],
    words: stop('no option', /the list has no option .*Expired.*, it offers /),
    defect: page('pay', /^GET \/simulator\//, without(/<option value="Expired".*?<\/option>/)),
  },
  {
    name: 'description-on-the-page-of-a-voucher',
    statement: 'The payment page shows the description',
    source: layout,
    caught: ['monizze-completed'],
    words: finding('shopper.description', /.*/, /Order e2e-.*/),
    defect: page('pay', shown, labelled('Description:', 'Another order')),
  },
  {
    name: 'amount-on-the-page-of-billink',
    statement: 'The payment page shows the amount',
    source: layout,
    caught: ['billink-failure'],
    words: finding('shopper.amount', amount, amount),
    defect: page('pay', shown, oneMore('Amount:')),
  },
  {
    name: 'amount-to-transfer',
    statement: 'The page with the payment details shows the amount of the order',
    source: 'bank transfer and MB WAY pages, payment details',
    caught: ['bank-transfer-completed'],
    words: finding('shopper.amount_to_pay', /.*/, amount),
    defect: page('pay', afterwards, moreToPay),
  },
  {
    name: 'amount-to-pay-with-a-reference',
    statement: 'The page with the payment details shows the amount of the order',
    source: 'bank transfer and MB WAY pages, payment details',
    caught: ['multibanco-completed-from'],
    words: finding('shopper.amount_to_pay', /.*/, amount),
    defect: page('pay', afterwards, moreToPay),
  },
  ...(
    [
      ['cartes-bancaires', 'fr_FR', 'Cartes Bancaires'],
      ['dankort', 'da_DK', 'Dankort'],
      ['postepay', 'it_IT', 'Postepay'],
    ] as const
  ).map(([name, locale, brand]) => ({
    name: `${name}-not-shown`,
    statement: `Visa shows ${brand} to shoppers with the locale ${locale}`,
    source: 'testing page, co-branded cards',
    caught: [`visa-${name}`],
    words: finding('shopper.brand', /.*/, brand),
    defect: page('pay', shown, (html) => html.replaceAll(brand, 'Visa')),
  })),
  {
    name: 'psp-id-of-the-old-form',
    statement: 'An order of the documented e-mail address has a PSP id of 16 digits',
    source: 'testing page, PSP ID format',
    caught: ['ideal-psp-id'],
    words: finding('api.transaction_id', id, 'a PSP id of 16 digits'),
    defect: inApi(({ transaction_id: psp, customer }) =>
      JSON.stringify(customer).includes('enable-pspid-encoding')
        ? { transaction_id: Math.trunc(Number(psp) / 10_000_000) }
        : {},
    ),
  },
]);

function moreToPay(html: string): string {
  if (!html.includes('instructions')) return html;
  return html.replace(/\d+\.\d\d/g, (sum) => (Number(sum) + 0.01).toFixed(2));
}
