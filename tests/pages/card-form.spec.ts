import { documented, limits, pastExpiry, withWrongCheckDigit } from '../../catalogue/index.ts';
import { aboutLimit, expect, refusedOrPaid, test } from '../../fixtures/index.ts';

/** One card of each form: Bancontact asks for less, Maestro may come without a code. */
const forms = new Set(['bancontact-completed', 'maestro-completed', 'visa-completed']);

const cards = documented('card', 'bancontact card').filter(({ row }) => forms.has(row.id));

for (const { method, row } of cards) {
  for (const [limit, change] of [
    [limits.noNumber, { number: '' }],
    [limits.impossibleNumber, { number: withWrongCheckDigit(row.number) }],
    [limits.pastExpiry, { expiry: pastExpiry() }],
  ] as const) {
    test(
      `${method.name}: ${limit.statement}`,
      aboutLimit(limit, method.tag),
      async ({ shop, cardPage, threeDSecurePage }) => {
        const order = await shop.order(method, row.needs);
        const card = { ...row, ...change };
        await cardPage.open(order);
        test.skip(!(await cardPage.takes(card)), 'the form offers no such date');
        await cardPage.tryToPay(card);
        await threeDSecurePage.answer(card.authentication, refusedOrPaid(order));
        await expect(order).toStayUnpaid(limit);
      },
    );
  }
}
