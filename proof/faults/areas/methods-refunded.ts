import type { GatewayId } from '../../../sandbox/core/gateways.ts';
import type { JsonObject } from '../../../sandbox/api/json.ts';
import { notRefundable, refundMakes } from '../defects/rules.ts';
import { inApi, inEach } from '../defects/parts.ts';
import { call } from '../defects/web.ts';
import type { Defect } from '../fault.ts';
import { defineArea } from '../fault.ts';
import { amount, finding, slug, stop } from '../words.ts';

/** Methods of the two refund guides, by the names that the ids of their tests begin with. */
const byApi: readonly (readonly [GatewayId, string])[] = [
  ['MAESTRO', 'Maestro'],
  ['VISA', 'Visa'],
  ['MASTERCARD', 'Mastercard'],
  ['IDEAL', 'iDEAL'],
  ['DIRECTBANK', 'Sofort'],
  ['TRUSTLY', 'Trustly'],
  ['EPS', 'EPS'],
  ['GIROPAY', 'Giropay'],
  ['DIRDEB', 'Direct debit'],
  ['PAYPAL', 'PayPal'],
  ['WECHAT', 'WeChat Pay'],
  ['IN3', 'in3'],
];
const byDashboard: typeof byApi = [
  ['MISTERCASH', 'Bancontact'],
  ['MAESTRO', 'Maestro'],
  ['VISA', 'Visa'],
  ['AMEX', 'Amex'],
  ['IDEAL', 'iDEAL'],
  ['BELFIUS', 'Belfius'],
  ['CBC', 'CBC'],
  ['KBC', 'KBC'],
  ['DIRECTBANK', 'Sofort'],
  ['TRUSTLY', 'Trustly'],
  ['EPS', 'EPS'],
  ['GIROPAY', 'Giropay'],
  ['BANKTRANS', 'Bank transfer'],
  ['DIRDEB', 'Direct debit'],
  ['PAYPAL', 'PayPal'],
  ['ALIPAY', 'Alipay'],
  ['WECHAT', 'WeChat Pay'],
];

const isVisa = ({ payment_details: paid }: JsonObject): boolean =>
  (paid as { type?: string } | null)?.type === 'VISA';

/** A refund by articles with other articles than those that were sent. */
const items = (change: (item: Record<string, unknown>) => object[]): Defect =>
  call(/^POST .*\/refunds$/, ({ checkout_data: data }) => {
    const { items: all = [] } = (data ?? {}) as { items?: Record<string, unknown>[] };
    return data ? { checkout_data: { items: all.flatMap(change) } } : {};
  });

/** Which methods can be refunded where, and what a refund of a part leaves. */
export const methodsRefunded = defineArea('methods refunded', [
  ...byApi.map(([gateway, method]) => ({
    name: slug(gateway, 'not-refunded-by-api'),
    statement: `${method} can be refunded by API`,
    source: 'testing page, refunding an API order',
    caught: [`${slug(method)}-refund-api`],
    words: stop('refund refused by the API', /(?<=but )POST \S+\/refunds answered 404: .*\(1034\)/),
    defect: notRefundable(gateway, 'api'),
  })),
  ...byDashboard.map(([gateway, method]) => ({
    name: slug(gateway, 'not-refunded-in-dashboard'),
    statement: `${method} can be refunded in the dashboard`,
    source: 'testing page, refunding an order',
    caught: [`${slug(method)}-refund-dashboard`],
    words: stop(
      'refund refused in the dashboard',
      /no refund confirmation came, the page says ".*refund/i,
    ),
    defect: notRefundable(gateway, 'dashboard'),
  })),
  {
    name: 'in3-not-refunded-in-dashboard',
    statement: 'in3 can be refunded in the dashboard',
    source: 'testing page, refunding an order',
    caught: ['in3-refund-dashboard'],
    words: stop(
      'no confirmation of a refund',
      /none of the possible next states was reached: the refund is to be confirmed;/,
    ),
    defect: notRefundable('IN3', 'dashboard'),
  },
  {
    name: 'part-refunded-as-the-whole',
    statement: 'An order of which a part was refunded is Partial_refunded',
    source: 'payment statuses page, order and transaction statuses',
    caught: ['bancontact-refund-partial'],
    words: finding('api.original.status', 'refunded', 'partial_refunded'),
    defect: refundMakes('MISTERCASH', { status: 'refunded' }),
  },
  {
    name: 'whole-amount-refunded-for-a-part',
    statement: 'A refund has the amount that was asked for',
    source: 'refunds, full and partial refunds',
    caught: ['visa-refund-partial'],
    words: finding('api.refund.amount', amount, amount),
    defect: inApi((order) =>
      order['related_transactions'] && isVisa(order)
        ? inEach(order, 'related_transactions', () => ({ amount: order['amount'] ?? 0 }))
        : {},
    ),
  },
  {
    name: 'refunded-billink-order-still-uncleared',
    statement: 'Billink: a refund leaves the order with a Completed transaction',
    source: 'testing page, Billink',
    caught: ['billink-refunded'],
    words: finding('api.financial_status', 'uncleared', 'completed'),
    defect: refundMakes('BILLINK', { financial: 'uncleared' }),
  },
  {
    name: 'returned-quantity-ignored',
    statement: 'A negative quantity takes an article back',
    source: 'in3, refunds via the API',
    caught: ['in3-refund-articles', 'in3-refund-api'],
    words: stop('refund refused by the API', /(?<=but )POST \S+\/refunds answered 404: .*\(1034\)/),
    defect: items((item) => (Number(item['quantity']) < 0 ? [] : [item])),
  },
  {
    name: 'returned-price-ignored',
    statement: 'A negative price takes an article back',
    source: 'API reference, BNPL refund',
    caught: ['billink-refund-articles'],
    words: stop('refund refused by the API', /(?<=but )POST \S+\/refunds answered 404: .*\(1034\)/),
    defect: items((item) => (Number(item['unit_price']) < 0 ? [] : [item])),
  },
  {
    name: 'article-refunded-without-its-tax',
    statement: 'An article that comes back is refunded with its tax',
    source: 'in3, refunds via the API',
    caught: ['in3-refund-articles'],
    words: finding('api.refund.amount', amount, amount),
    defect: items((item) => [{ ...item, tax_table_selector: 'none' }]),
  },
]);
