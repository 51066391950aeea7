import { rowOf } from '../../catalogue/index.ts';
import type { Part } from './parts.ts';

/** The payment that is measured: a card that is asked for 3-D Secure and pays, so that the shopper returns. */
export const { method, row } = rowOf('bancontact-completed', 'bancontact card');

/** The steps of a script, named as the parts of a test are. */
export const steps = {
  begin: 'set-up',
  place: 'place order',
  open: 'open page',
  card: 'enter card',
  confirm: 'confirm',
  answer: '3-D answer',
  back: 'return',
  api: 'API',
  notification: 'notification',
  find: 'dashboard: find',
  read: 'dashboard: read',
  end: 'tear-down',
} as const satisfies Record<string, Part>;
