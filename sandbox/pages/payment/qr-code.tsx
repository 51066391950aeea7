/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { encode, renderSVG } from 'uqr';
import type { Gateway } from '../../core/gateways.ts';
import { findGateway } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import type { Variants } from '../view/variants.ts';

interface QrProps {
  environment: Environment;
  order: Order;
  gateway: Gateway;
}

const ALT = 'QR code of this payment';

/** How the code comes to the page is unknown (docs/facts/qr.md#qr-page). */
const CARRIERS: Record<Variants['qr'], FC<QrProps>> = {
  'img-data': (props) => (
    <img src={`data:image/svg+xml,${encodeURIComponent(svg(props))}`} alt={ALT} />
  ),
  'img-url': ({ order, gateway }) => (
    <img src={`/connect/${order.sessionId}/qr.svg?method=${gateway.id}`} alt={ALT} />
  ),
  canvas: (props) => (
    <canvas role="img" aria-label={ALT} data-modules={modules(props).join(' ')}></canvas>
  ),
  svg: (props) => (
    <span role="img" aria-label={ALT}>
      {raw(svg(props))}
    </span>
  ),
};

/** Four modules of margin are what readers need (ISO/IEC 18004), and more than some pages leave. */
const DRAWINGS: Record<Variants['qrLook'], { border: number; invert?: true }> = {
  normal: { border: 4 },
  small: { border: 4 },
  inverted: { border: 4, invert: true },
  'little-margin': { border: 1 },
};

/** The method's QR code, and the hint that the page goes on by itself. */
export const QrCode: FC<QrProps> = (props) => {
  const { order, environment } = props;
  const { qr, qrLook, follow } = environment.variants;
  const Carrier = CARRIERS[qr];
  return (
    <figure class="qr" data-session={order.sessionId} data-follow={follow}>
      <div class={`code ${qrLook}`}>
        <Carrier {...props} />
      </div>
      <figcaption>
        <strong>Scan to pay</strong>
        Scan the code with your phone. This page goes on by itself once you have paid.
      </figcaption>
    </figure>
  );
};

/** The code as a picture with an address of its own. */
export function qrRoutes(environment: Environment): Hono {
  return new Hono().get('/:session/qr.svg', (context) => {
    const order = environment.world.store.bySession(context.req.param('session'));
    const gateway = findGateway(context.req.query('method') ?? '');
    if (!order || !gateway) return context.notFound();
    return context.body(svg({ environment, order, gateway }), 200, {
      'content-type': 'image/svg+xml',
    });
  });
}

function drawing({ environment, order, gateway }: QrProps) {
  const { parts, urls, variants } = environment;
  // Which of the two paths the code holds today is unknown; both lead to the test platform
  // (docs/facts/simulators.md#addresses).
  const content = parts
    .qrContent(order, urls, gateway.id)
    .replace('/simulator/', `/${variants.platform}/`);
  return { content, options: { ecc: 'M', ...DRAWINGS[variants.qrLook] } as const };
}

function svg(props: QrProps): string {
  const { content, options } = drawing(props);
  return renderSVG(content, options);
}

/** The rows of the code, 1 for black. */
function modules(props: QrProps): string[] {
  const { content, options } = drawing(props);
  return encode(content, options).data.map((row) => row.map(Number).join(''));
}
