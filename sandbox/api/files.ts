import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Environment } from '../environment.ts';
import { readJsonObject } from './body.ts';
import { ApiError } from './errors.ts';
import { findTransaction } from './find-transaction.ts';

const FIELDS = {
  type: z.enum(['PDF', 'JPEG', 'PNG']),
  base64: z.string().check(z.refine(isBase64)),
  description: z.string(),
  name: z.string(),
};
const file = z.object(FIELDS);

/**
 * POST /orders/{id}/files: proof of an order, against a chargeback (API reference, challenge chargebacks).
 * There are no chargebacks here: it is looked at and forgotten. What is in it is not: the reference's own
 * example of a PDF is a line of text.
 */
export function fileRoutes({ world }: Environment): Hono {
  return new Hono().post('/:id/files', async (context) => {
    findTransaction(world.store, context.req.param('id'));
    checkFile(await readJsonObject(context.req.raw));
    return context.json({ success: true, data: {} });
  });
}

function checkFile(body: Record<string, unknown>): void {
  const missing = Object.keys(FIELDS).find((field) => (body[field] ?? '') === '');
  if (missing !== undefined) throw new ApiError(1016, missing);
  const { error } = file.safeParse(body);
  if (error) throw new ApiError(1014, `${error.issues[0]?.path.join('.')} is not acceptable`);
}

/** In lines or in one piece. */
function isBase64(text: string): boolean {
  const plain = text.replaceAll(/\s/g, '');
  return plain.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(plain);
}
