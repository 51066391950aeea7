/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { notificationAddress } from '../../notifications/message.ts';
import { Submit } from '../view/controls.tsx';
import { Block, Status, Table } from '../view/data.tsx';
import type { DetailsProps } from './visit.ts';
import { PostForm } from './frame.tsx';
import { moment } from './texts.ts';

/**
 * "Notification history": every attempt with its result, and Resend (docs/facts/dashboard.md#transaction-details).
 */
export const NotificationBlock: FC<DetailsProps> = ({ environment, session, transaction }) => (
  <Block title="Notification history" id="notification-history" width="full">
    <Table
      caption="Notification history"
      columns={['Date', 'Method', 'Address', 'Status', 'Attempt', 'Result']}
      empty="No notifications sent."
      rows={environment.log.of(transaction.order).map((delivery) => ({
        cells: [
          moment(delivery.at),
          delivery.method,
          <span class="address">{delivery.url}</span>,
          <>
            <Status status={delivery.status} />
            {delivery.pretransaction && ' (pre-transaction)'}
          </>,
          delivery.attempt,
          <span class={delivery.accepted ? 'accepted' : 'refused'}>{delivery.result}</span>,
        ],
      }))}
    />
    {notificationAddress(transaction.order, environment.site) && (
      <PostForm action={`/transactions/${transaction.id}/resend`} session={session}>
        <Submit text="Resend" quiet />
      </PostForm>
    )}
  </Block>
);
