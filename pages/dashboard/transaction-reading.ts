import type { Seen } from './blocks.ts';

/** What the details page says about a transaction, in the words on the screen. */
export interface TransactionReading {
  readonly pspId: string | undefined;
  readonly orderId: string | undefined;
  readonly paymentMethod: string | undefined;
  readonly orderStatus: string | undefined;
  readonly transactionStatus: string | undefined;
  /** With its currency, as shown; the fees apart. */
  readonly total: string | undefined;
  /** Of a total that is one figure with the fees: what these are; empty where that is not shown. */
  readonly feesInTotal: string | undefined;
  readonly notes: string;
  readonly related: string;
  readonly notificationHistory: string;
  /** What the details tell of the customer. */
  readonly customer: string;
  /** The row of the transaction overview that it was opened by; empty where none was read. */
  readonly row: string;
  /** All that the details say. */
  readonly text: string;
  /** Everything on the page. */
  readonly screen: string;
}

/** What the looks at the page of a transaction say. */
export function readingOf({ looks, details }: Seen, row: string): TransactionReading {
  return {
    pspId: details.pspId,
    orderId: details.value('Order ID'),
    paymentMethod: details.value('Payment method'),
    orderStatus: details.orderStatus,
    transactionStatus: details.transactionStatus,
    ...details.total,
    notes: details.block('Notes').said,
    related: details.block('Related transactions').said,
    notificationHistory: details.block('Notification history').said,
    customer: details.block('Customer details').said,
    row,
    text: details.said,
    screen: looks.map(({ screen }) => screen.said).join('\n'),
  };
}
