import { without } from '../defects/dashboard.ts';
import { form, page } from '../defects/web.ts';
import { defineArea, type Defect, type Row } from '../fault.ts';
import { finding, slug, stop } from '../words.ts';

const cards = 'testing page, credit and debit cards';
const shown = /^GET \/connect\/\w+\/?$/;
const sent = /^POST \/connect\/\w+\/pay$/;

const withoutField = (name: string) =>
  page('pay', shown, without(new RegExp(`<div class="field[^>]*><label for="${name}">.*?</div>`)));

const paid = finding('api.status', 'completed', 'unpaid');

const forms = [
  {
    method: 'Bancontact',
    row: 'bancontact-completed',
    gateway: 'MISTERCASH',
    number: '67034500054620008',
  },
  { method: 'Maestro', row: 'maestro-completed', gateway: 'MAESTRO', number: '6759000000005' },
  { method: 'Visa', row: 'visa-completed', gateway: 'VISA', number: '4111111111111111' },
] as const;

/** Whether the card has expired in one of the last two months, which the test enters. */
function expiredLately(fields: URLSearchParams): boolean {
  const monthOf = (year: number, month: number): number => (year % 100) * 12 + month;
  const now = new Date();
  const entered = monthOf(Number(fields.get('expiry-year')), Number(fields.get('expiry-month')));
  const ago = monthOf(now.getFullYear(), now.getMonth() + 1) - entered;
  return ago === 1 || ago === 2;
}

/** Card forms accept input that they should refuse. */
function accepted({ method, row, gateway, number }: (typeof forms)[number]): Row[] {
  const corrected = (isWrong: (entered: string) => boolean): Defect =>
    form('pay', sent, (fields) => {
      const entered = (fields.get('credit-card') ?? '').replace(/\D/g, '');
      if (fields.get('method') === gateway && isWrong(entered)) fields.set('credit-card', number);
    });
  return [
    {
      name: slug(method, 'without-number-accepted'),
      statement: 'A card payment needs the number of a card',
      source: cards,
      caught: [`${row}-no-number`],
      words: paid,
      defect: corrected((entered) => entered === ''),
    },
    {
      name: slug(method, 'impossible-number-accepted'),
      statement: 'A card number ends in the check digit of the others',
      source: 'ISO/IEC 7812-1, check digit of a card number',
      caught: [`${row}-impossible-number`],
      words: paid,
      defect: corrected(
        (entered) => entered !== '' && entered.slice(0, -1) === number.slice(0, -1),
      ),
    },
    {
      name: slug(method, 'past-expiry-accepted'),
      statement: 'A card is entered with a future expiry date',
      source: cards,
      caught: [`${row}-past-expiry`],
      words: paid,
      defect: form('pay', sent, (fields) => {
        if (fields.get('method') === gateway && expiredLately(fields))
          fields.set('expiry-year', '2040');
      }),
    },
  ];
}

/** Codes that a card form accepts although it should refuse them. */
const codes = [
  { what: 'missing', limit: 'no-code', wrong: '' },
  { what: 'in-letters', limit: 'letters-as-code', wrong: 'abc' },
  { what: 'too-short', limit: 'short-code', wrong: '12' },
] as const;

const codeAccepted = (card: string, { what, limit, wrong }: (typeof codes)[number]): Row => ({
  name: slug(card, 'code', what, 'accepted'),
  statement: 'A card is paid with its security code of three or four digits',
  source: cards,
  caught: [`${card}-completed-${limit}`],
  words: paid,
  defect: form('pay', sent, (fields) => {
    if (fields.get('cvc') === wrong) fields.set('cvc', '123');
  }),
});

/** What a card form asks for, and what it accepts. */
export const cardForm = defineArea('card form', [
  {
    name: 'holder-not-asked',
    statement: 'Cards ask for the card holder',
    source: cards,
    caught: ['visa-completed'],
    words: stop('no field', /Enter any name as card holder: no field "Card holder" on the page/),
    defect: withoutField('card-holder'),
  },
  {
    name: 'code-not-asked',
    statement: 'Visa asks for the CVC',
    source: cards,
    caught: ['visa-completed'],
    words: stop('no field', /Enter CVC 123: no field "CVC\/CVV" on the page/),
    defect: withoutField('cvc'),
  },
  {
    name: 'expiry-date-not-asked',
    statement: 'Cards ask for the expiry date',
    source: cards,
    caught: ['bancontact-completed'],
    words: stop('no field', /Enter any future expiry date: no field "Expiry date" on the page/),
    defect: page('pay', shown, without(/<fieldset class="field expiry">.*?<\/fieldset>/)),
  },
  {
    name: 'form-without-card-number',
    statement: 'The payment link of a card order shows the form of the card',
    source: 'payment pages, tailored payment pages',
    caught: ['maestro-completed'],
    words: stop(
      'no form',
      /Open the payment link: neither the form of Maestro nor a list with it came/,
    ),
    defect: page('pay', shown, (html) => withoutMaestro(html)),
  },
  {
    name: 'form-without-confirm',
    statement: 'The form of a card has Confirm',
    source: cards,
    caught: ['maestro-completed'],
    words: stop('no action', /Click Confirm: no action "Confirm" on the page/),
    defect: page('pay', shown, without(/<button[^>]*>Confirm<\/button>/)),
  },
  ...forms.flatMap(accepted),
  ...codes.map((code) => codeAccepted('visa', code)),
  codeAccepted('mastercard', codes[0]),
  codeAccepted('amex', codes[0]),
]);

/** Removes the panel and the name of the method. */
function withoutMaestro(html: string): string {
  return html.replace(/<section class="panel".*?<\/section>/, '').replaceAll('Maestro', '');
}
