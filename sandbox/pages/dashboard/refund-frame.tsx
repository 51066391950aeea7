/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Sale } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import type { Variants } from '../view/variants.ts';
import { DetailsPage } from './details-page.tsx';
import { Dialog } from './dialog.tsx';
import { Frame } from './frame.tsx';
import type { Session } from './sessions.ts';

export interface RefundProps {
  environment: Environment;
  session: Session;
  transaction: Sale;
}

type FrameProps = RefundProps & { title: string; children?: Child };

/**
 * "Under Refund", "under Refund confirmation": headings of pages, panels or dialogs (docs/facts/dashboard.md#refund).
 */
const FRAMES: Record<Variants['refund'], FC<FrameProps>> = {
  page: ({ environment, session, transaction, title, children }) => (
    <Frame
      title={title}
      site={environment.site}
      session={session}
      trail={[
        { text: environment.variants.overview, address: '/transactions' },
        { text: String(transaction.id), address: `/transactions/${transaction.id}` },
        { text: title },
      ]}
    >
      <section class="block single">
        <h1>{title}</h1>
        {children}
      </section>
    </Frame>
  ),
  dialog: ({ title, children, ...visit }) => (
    <DetailsPage
      {...visit}
      dialog={
        <Dialog id="refund-title" title={title}>
          {children}
        </Dialog>
      }
    />
  ),
};

/** Around both steps of a refund. */
export const RefundFrame: FC<FrameProps> = (props) => {
  const Way = FRAMES[props.environment.variants.refund];
  return <Way {...props} />;
};
