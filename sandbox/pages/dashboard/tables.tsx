/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { stateOf } from '../../core/orders.ts';
import { Block, Status, Table } from '../view/data.tsx';
import type { DetailsProps } from './visit.ts';
import { moment, money } from './texts.ts';

/** Refunds of a payment or of a part of it, other attempts, or what a refund or a part belongs to. */
const KINDS = { payment: 'Payment', refund: 'Refund', capture: 'Capture' } as const;

export const RelatedBlock: FC<DetailsProps> = ({ environment, transaction }) => {
  const { payments, refunds, captures } = transaction.order;
  const related =
    transaction.kind === 'payment'
      ? [...payments.filter((payment) => payment !== transaction), ...refunds, ...captures]
      : [transaction.original, ...refunds.filter(({ original }) => original === transaction)];
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
