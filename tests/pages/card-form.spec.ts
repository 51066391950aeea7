import {
  documented,
  limits,
  pastExpiry,
  withWrongCheckDigit,
  type Card,
  type Documented,
  type Limit,
} from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

/** One card of each form: Bancontact asks for less, Maestro may come without a code. */
const forms = new Set(['bancontact-completed', 'maestro-completed', 'visa-completed']);
/** The code is required for these. Source: API reference, card_cvc. */
const coded = new Set(['amex-completed', 'mastercard-completed', 'visa-completed']);

const cards = documented('card', 'bancontact card');

for (const card of cards.filter(({ row }) => forms.has(row.id))) {
  paysNothing(card, limits.noNumber, { number: '' });
  paysNothing(card, limits.impossibleNumber, { number: withWrongCheckDigit(card.row.number) });
  paysNothing(card, limits.pastExpiry, { expiry: pastExpiry() });
}

for (const card of cards.filter(({ row }) => coded.has(row.id))) {
  paysNothing(card, limits.noCode, { cvc: '' });
}
for (const card of cards.filter(({ row }) => row.id === 'visa-completed')) {
  paysNothing(card, limits.lettersAsCode, { cvc: 'abc' });
  paysNothing(card, limits.shortCode, { cvc: '12' });
}

/** A form that is filled in rightly but for one field. */
function paysNothing(
  { method, row }: Documented<'card' | 'bancontact card'>,
  limit: Limit,
  change: Partial<Card>,
): void {
  test(
    `${method.name}: ${limit.statement}`,
    aboutLimit({ ...limit, id: `${row.id}-${limit.id}` }, method.tag),
    async ({ shop, cardPage, threeDSecurePage }) => {
      const order = await shop.order(method, row.needs);
      const card = { ...row, ...change };
      await cardPage.open(order);
      test.skip(!(await cardPage.takes(card)), 'the form offers no such date');
      await cardPage.tryToPay(card);
      await threeDSecurePage.answer(
        card.authentication,
        order.refusedOrPaid(),
        order.beforeConfirming,
      );
      await expect(order).toStayUnpaid(limit);
    },
  );
}
