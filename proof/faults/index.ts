import { access } from './areas/access.ts';
import { accounts } from './areas/accounts.ts';
import { accepting } from './areas/accepting.ts';
import { amounts } from './areas/amounts.ts';
import { authentication } from './areas/authentication.ts';
import { cardData, customers, leaks } from './areas/card-data.ts';
import { cards } from './areas/cards.ts';
import { cardForm } from './areas/card-form.ts';
import { decidingAmounts } from './areas/deciding-amounts.ts';
import { history } from './areas/history.ts';
import { methodPages } from './areas/method-pages.ts';
import { methodsRefunded } from './areas/methods-refunded.ts';
import { notifications } from './areas/notifications.ts';
import { methods } from './areas/methods.ts';
import { orders } from './areas/orders.ts';
import { paymentLinks } from './areas/payment-links.ts';
import { refundLimits } from './areas/refund-limits.ts';
import { pageSecurity } from './areas/page-security.ts';
import { payLater } from './areas/pay-later.ts';
import { qr } from './areas/qr.ts';
import { reasons } from './areas/reasons.ts';
import { refunds } from './areas/refunds.ts';
import { secrets } from './areas/secrets.ts';
import { scenarios } from './areas/scenarios.ts';
import { statuses } from './areas/statuses.ts';
import { texts } from './areas/texts.ts';
import { timedChanges } from './areas/timed-changes.ts';
import { vouchers } from './areas/vouchers.ts';
import { wayBack } from './areas/way-back.ts';
import type { Fault } from './fault.ts';

/** Every fault, in the order of a payment's life. */
export const faults: readonly Fault[] = [
  ...methods,
  ...orders,
  ...paymentLinks,
  ...access,
  ...cardForm,
  ...cards,
  ...reasons,
  ...statuses,
  ...amounts,
  ...texts,
  ...cardData,
  ...customers,
  ...leaks,
  ...secrets,
  ...pageSecurity,
  ...authentication,
  ...qr,
  ...methodPages,
  ...scenarios,
  ...accounts,
  ...decidingAmounts,
  ...vouchers,
  ...payLater,
  ...wayBack,
  ...history,
  ...timedChanges,
  ...notifications,
  ...refunds,
  ...accepting,
  ...refundLimits,
  ...methodsRefunded,
];

const twice = faults.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);
if (twice.length > 0) throw new Error(`Faults with the same name: ${twice.join(', ')}`);

/** One fault for each check, and for each kind of step that cannot be taken. */
export const oneForEachCheck: readonly Fault[] = faults.filter(
  ({ words }, at) => faults.findIndex((other) => other.words.id === words.id) === at,
);

/** @throws when there is no fault of this name */
export function faultOf(name: string): Fault {
  const found = faults.find((it) => it.name === name);
  if (!found) throw new Error(`No fault has the name "${name}"`);
  return found;
}
