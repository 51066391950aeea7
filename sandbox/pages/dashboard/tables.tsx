/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { stateOf } from '../../core/orders.ts';
import { Block, Status, Table } from '../view/data.tsx';
import type { DetailsProps } from './blocks.tsx';
import { moment, money } from './texts.ts';

/** Refunds of a payment, other attempts at it, or the payment that a refund belongs to. */
export const RelatedBlock: FC<DetailsProps> = ({ environment, transaction }) => {
  const { payments, refunds } = transaction.order;
  const related =
    transaction.kind === 'refund'
      ? [transaction.original]
      : [...payments.filter((payment) => payment !== transaction), ...refunds];
  return (
    <Block title="Related transactions" id="related-transactions" width="full">
      <Table
        caption="Related transactions"
        columns={['ID', 'Type', 'Date', 'Amount', 'Status']}
        empty="No related transactions."
        rows={related.map((item) => ({
          address: `/transactions/${item.id}`,
          cells: [
            item.id,
            item.kind === 'refund' ? 'Refund' : 'Payment',
            moment(stateOf(item).created),
            money(environment, item, item.amount),
            <Status status={stateOf(item).status} />,
          ],
        }))}
      />
    </Block>
  );
};
