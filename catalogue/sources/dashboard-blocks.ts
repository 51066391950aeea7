import { z } from 'zod';

/** One thing that the dashboard's documentation describes: the checks that assert it, or why none does. */
const documentedBlock = z.union([
  z.strictObject({ block: z.string(), says: z.string(), checks: z.array(z.string()).min(1) }),
  z.strictObject({ block: z.string(), says: z.string(), why: z.string().min(1) }),
]);
export type DocumentedBlock = z.output<typeof documentedBlock>;

const otherWay =
  'no documented test takes this way, and what it makes of an order is not documented';

/** The blocks of the details and their actions. Source: dashboard documentation, transactions. */
export const dashboardBlocks: readonly DocumentedBlock[] = z.array(documentedBlock).parse([
  { block: 'Transaction details', says: 'TID', checks: ['dashboard.page'] },
  { block: 'Transaction details', says: 'payment method', checks: ['dashboard.payment_method'] },
  { block: 'Transaction details', says: 'order status', checks: ['dashboard.order_status'] },
  {
    block: 'Transaction details',
    says: 'transaction status',
    checks: ['dashboard.transaction_status'],
  },
  {
    block: 'Transaction details',
    says: 'date',
    why: 'neither its form nor its zone is documented',
  },
  { block: 'Transaction details', says: 'total', checks: ['dashboard.total'] },
  { block: 'Transaction details', says: 'fees', why: 'they depend on the contract of the account' },
  { block: 'Order summary', says: 'order ID', checks: ['dashboard.order_id'] },
  { block: 'Order summary', says: 'description', checks: ['dashboard.description'] },
  {
    block: 'Order summary',
    says: 'site',
    why: 'its name is that of the account, not of the order',
  },
  {
    block: 'Order summary',
    says: 'Refund order, and its confirmation',
    checks: ['dashboard.confirmation.description', 'dashboard.confirmation.amount'],
  },
  {
    block: 'Order summary',
    says: 'Accept and Decline',
    checks: ['dashboard.order_status', 'api.status', 'dashboard.refund.comment'],
  },
  {
    block: 'Order summary',
    says: 'Cancel, Change order status, Edit order, Extend, Complete own funds, Packing slip',
    why: otherWay,
  },
  {
    block: 'Order summary',
    says: 'Capture, Cancel Reservation',
    why: 'manual capture has no documented test input on the hosted pages',
  },
  { block: 'Order summary', says: 'Generate payment link', why: otherWay },
  {
    block: 'Customer details',
    says: 'the customer of the order',
    checks: ['dashboard.customer_name'],
  },
  {
    block: 'Transaction history',
    says: 'what has happened to the transaction',
    why: 'its words are not documented; the order of statuses is read from the notifications',
  },
  {
    block: 'Related transactions',
    says: 'the refund, by its ID, with its status',
    checks: ['dashboard.related.id', 'dashboard.related.status', 'dashboard.refund.order_status'],
  },
  {
    block: 'Notification history',
    says: 'what was sent to the shop',
    checks: ['dashboard.notification_history'],
  },
  {
    block: 'Notification history',
    says: 'Resend',
    why: 'no documented test takes it; the repetition after 15 minutes is asserted',
  },
  { block: 'Notes', says: 'the reason of a decline', checks: ['dashboard.reason'] },
  {
    block: 'Transaction overview',
    says: 'a row for each transaction',
    checks: ['dashboard.amount_in_the_overview', 'dashboard.status_in_the_overview'],
  },
  {
    block: 'Transaction overview',
    says: 'filters besides the keyword',
    why: 'which columns and lists there are is not documented',
  },
  {
    block: 'Sign-in',
    says: 'for users of the account',
    checks: [
      'dashboard.without_sign_in.details',
      'dashboard.without_sign_in.start',
      'dashboard.wrong_password',
    ],
  },
  {
    block: 'Sign-in',
    says: 'a token at every sign-in, and a user who is blocked after five wrong ones',
    why: 'a test that proves it would lock the user of the account out',
  },
]);
