import { linkState } from '../../../sandbox/core/orders.ts';
import { REFUSED } from '../../../sandbox/core/outcomes.ts';
import { addPayment } from '../../../sandbox/core/placing.ts';
import type { Defect } from '../fault.ts';
import { between, sessionIn } from './web.ts';

/** HTTP status of a link that cannot be paid any more. */
const GONE = 410;

/** A link that has ended is opened with a new attempt to pay. */
export const revived = (why: 'paid' | 'closed', opened = (): void => undefined): Defect =>
  between('pay', /^GET \/connect\/\w+\/?$/, async ({ request, environment, pass }) => {
    const answer = await pass();
    if (answer.status !== GONE) return answer;
    const { world } = environment;
    const order = world.store.bySession(sessionIn(request.url));
    if (order && linkState(order, world.clock.now()) === why) {
      order.expires = Infinity;
      addPayment(world, order);
      opened();
    }
    return pass();
  });

/** The second payment by the same link is declined. */
export function declinedAgain(): Defect {
  let again = false;
  return {
    ...revived('paid', () => {
      again = true;
    }),
    replace: ({ settle }) => ({
      settle(outcome, gateway) {
        const isSecond = again;
        again = false;
        return settle(isSecond ? REFUSED : outcome, gateway);
      },
    }),
  };
}
