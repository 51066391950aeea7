import { Hono } from 'hono';
import { amsterdam } from '../core/clock.ts';
import type { Order } from '../core/orders.ts';
import { orderState } from '../core/orders.ts';
import { cancelSession } from '../core/placing.ts';
import type { Environment } from '../environment.ts';
import { PlainRefusal } from './errors.ts';
import { findTransaction } from './find-transaction.ts';

/**
 * POST /orders/{id}/cancel: ends a session with a QR code, scanned or not; 403 for any other
 * (docs/facts/api.md#cancel-a-session).
 */
export function cancelRoutes({ world }: Environment): Hono {
  return new Hono().post('/:id/cancel', (context) => {
    const { order } = findTransaction(world.store, context.req.param('id'));
    if (!order.details.qr.enabled || !cancelSession(world, order)) throw new PlainRefusal(403);
    return context.json({ success: true, data: sessionObject(order) });
  });
}

/** A session has no transaction yet (official example). */
function sessionObject(order: Order) {
  const { created, modified, status } = orderState(order);
  const [custom_1, custom_2, custom_3] = order.details.customInfo;
  return {
    costs: [],
    created: amsterdam(created),
    custom_info: { custom_1, custom_2, custom_3 },
    fastcheckout: 'NO',
    financial_status: null,
    modified: amsterdam(modified),
    payment_details: {},
    payment_methods: null,
    status,
  };
}
