/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { renderSVG } from 'uqr';
import type { Order } from '../../core/orders.ts';

/** The Bancontact QR code, with the margin of four modules that readers need (ISO/IEC 18004). */
export const QrCode: FC<{ content: string; order: Order }> = ({ content, order }) => {
  const svg = renderSVG(content, { border: 4, ecc: 'M' });
  return (
    <figure class="qr" data-session={order.sessionId}>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt="QR code of this payment"
        width="220"
        height="220"
      />
      <figcaption>
        <strong>Scan to pay</strong>
        Scan the code with your phone. This page goes on by itself once you have paid.
      </figcaption>
    </figure>
  );
};
