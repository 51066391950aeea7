import type { Method } from '../../../catalogue/index.ts';
import { customerOf } from '../../../fixtures/order/customer.ts';
import type { PlacedOrder } from '../../../fixtures/order/order.ts';
import { sampleOf } from '../../../fixtures/order/samples.ts';
import { Journal } from '../../../fixtures/report/journal.ts';
import { PspIds } from '../../../fixtures/witnesses/psp-ids.ts';

/** An order of 1.37 EUR, as far as the checks of a verdict read it. */
export const placed = (method: Method): PlacedOrder =>
  ({
    id: 'order-1',
    method,
    data: {
      id: 'order-1',
      amount: 137,
      currency: 'EUR',
      customer: customerOf(method, {}, sampleOf('')),
    },
    unsaid: new Set(),
    witnesses: { journal: new Journal(), pspIds: new PspIds(), secrets: [] },
  }) as unknown as PlacedOrder;
