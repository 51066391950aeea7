import { Hono } from 'hono';
import * as z from 'zod/mini';
import { amsterdam } from '../core/clock.ts';
import { putOnHold } from '../core/holding.ts';
import type { Environment } from '../environment.ts';
import { readOptionalJsonObject } from './body.ts';
import { ValidationError } from './errors.ts';
import { blankable, wholeNumber } from './fields.ts';
import { findTransaction } from './find-transaction.ts';

/** "If you omit duration, it defaults to 864000 (10) days" (API reference, put PAD order on hold). In seconds. */
const USUAL = 864_000;
const [SHORTEST, LONGEST] = [60, 7_776_000];

const duration = blankable(z.pipe(wholeNumber, z.int().check(z.gte(SHORTEST), z.lte(LONGEST))));

/** POST /pad/orders/{id}/onhold: answers when the collection goes on. */
export function payAfterDeliveryRoutes({ world }: Environment): Hono {
  return new Hono().post('/:id/onhold', async (context) => {
    const id = context.req.param('id');
    const found = findTransaction(world.store, id);
    const body = await readOptionalJsonObject(context.req.raw);
    const until = amsterdam(world.clock.now() + 1000 * readDuration(body));
    const held =
      found.kind !== 'refund' && putOnHold(world, found, 'BNPL_MF', `On hold until ${until}`);
    if (!held) {
      const message = 'is not a paid order of Pay After Delivery';
      throw new ValidationError([{ attribute: 'order_id', value: id, message }]);
    }
    return context.json({ success: true, data: until });
  });
}

function readDuration({ duration: value }: Record<string, unknown>): number {
  const parsed = duration.safeParse(value);
  if (parsed.success) return parsed.data ?? USUAL;
  const message = `must be ${SHORTEST} to ${LONGEST} seconds`;
  throw new ValidationError([{ attribute: 'duration', value, message }]);
}
