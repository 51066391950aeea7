import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Visit } from './visit.ts';

/** A shop that answers in this time shows up in the history at once; others after a reload. */
const GLANCE = 1000;

/** Resend: the notification of the order's current state. */
export async function resendNotification(context: Context, visit: Visit) {
  const { environment, transaction } = visit;
  await Promise.race([environment.notifier.resend(transaction.order), sleep(GLANCE)]);
  return context.redirect(`/transactions/${transaction.id}`, 303);
}
