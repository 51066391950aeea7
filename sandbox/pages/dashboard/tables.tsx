/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { stateOf } from '../../core/orders.ts';
import { Block, Status, Table } from '../view/data.tsx';
import type { DetailsProps } from './blocks.tsx';
import { moment, money } from './texts.ts';

/** Refunds of a payment, other attempts at it, or the payment that a refund belongs to. */
const KINDS = { payment: 'Payment', refund: 'Refund', capture: 'Capture' } as const;

export const RelatedBlock: FC<DetailsProps> = ({ environment, transaction }) => {
  const { payments, refunds, captures } = transaction.order;
  const related =
    transaction.kind === 'payment'
      ? [...payments.filter((payment) => payment !== transaction), ...refunds, ...captures]
      : [transaction.original];
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
            KINDS[item.kind],
            moment(stateOf(item).created),
            money(environment, item, item.amount),
            <Status status={stateOf(item).status} />,
          ],
        }))}
      />
    </Block>
  );
};
