import { cards, expect, inputs, scenarios, type Payment } from 'multisafepay-e2e';

/** Each right name compiles, and each wrong one does not. */
export async function names(payment: Payment): Promise<void> {
  await payment.payWith(cards.visa.insufficientFunds);
  await payment.payWith(scenarios.ideal.failure);
  await payment.payWith(inputs['visa-completed']);
  await payment.payWith('bancontact-qr-completed');
  await payment.payWith('4111111111111111');
  await payment.payWith('iDEAL Failure');
  await expect(payment).toEndAs('declined', { cause: 'insufficient funds', timeout: 1_000 });
  const { number } = cards.visa.completed;
  number.charAt(0);

  // @ts-expect-error no such card
  await payment.payWith(cards.visa.stolen);
  // @ts-expect-error no documented number
  await payment.payWith('4111111111111112');
  // @ts-expect-error no such id
  await payment.payWith('visa-complete');
  // @ts-expect-error no such scenario
  await payment.payWith(scenarios.ideal.declined);
  // @ts-expect-error no status of the API
  await expect(payment).toEndAs('paid');
  // @ts-expect-error no documented cause
  await expect(payment).toEndAs('declined', { cause: 'no funds' });
  // @ts-expect-error a page is no payment
  await expect('payment').toEndAs('declined');
}
