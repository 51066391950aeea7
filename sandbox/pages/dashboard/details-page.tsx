/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { DetailsProps } from './visit.ts';
import {
  CustomerBlock,
  HistoryBlock,
  NotesBlock,
  OrderBlock,
  TransactionBlock,
} from './blocks.tsx';
import { Frame } from './frame.tsx';
import { NotificationBlock } from './notification-block.tsx';
import { RelatedBlock } from './tables.tsx';

/** A transaction with the documented blocks (docs/facts/dashboard.md#transaction-details). */
export const DetailsPage: FC<DetailsProps & { dialog?: Child }> = (props) => {
  const { environment, session, transaction, dialog } = props;
  return (
    <Frame
      title={`Transaction ${transaction.id}`}
      site={environment.site}
      session={session}
      trail={[
        { text: 'Transactions' },
        { text: environment.variants.overview, address: '/transactions' },
        { text: String(transaction.id) },
      ]}
    >
      <h1>{transaction.kind === 'refund' ? 'Refund' : 'Transaction'} details</h1>
      <div class="blocks">
        <TransactionBlock {...props} />
        <OrderBlock {...props} />
        <NotesBlock {...props} />
        <CustomerBlock {...props} />
        <HistoryBlock {...props} />
        <RelatedBlock {...props} />
        <NotificationBlock {...props} />
      </div>
      {dialog}
    </Frame>
  );
};
