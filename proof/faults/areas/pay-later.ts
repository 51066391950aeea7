import { paying } from '../defects/overrides.ts';
import { actionMakes } from '../defects/rules.ts';
import { apiAnswer, between } from '../defects/web.ts';
import { defineArea } from '../fault.ts';
import { finding } from '../words.ts';

const invoices = 'testing page, E-Invoicing and Pay After Delivery';
const in3 = 'testing page, in3';
const riverty = 'testing page, Riverty';

const voided = { status: 'void', financial: 'void' } as const;
const cancelled = { status: 'cancelled', financial: 'cancelled' } as const;
const shipped = { status: 'shipped', financial: 'uncleared' } as const;

/** Who may pay later, and what the merchant's actions make of the order. */
export const payLater = defineArea('pay later', [
  {
    name: 'e-invoicing-declined',
    statement: 'E-Invoicing with any personal details is Uncleared',
    source: invoices,
    caught: ['e-invoicing-uncleared'],
    words: finding('api.status', 'declined', 'uncleared'),
    defect: paying({ gateway: 'EINVOICE' }, { outcome: 'declined' }),
  },
  {
    name: 'pay-after-delivery-declined',
    statement: 'Pay After Delivery with any personal details is Uncleared',
    source: invoices,
    caught: ['pay-after-delivery-uncleared'],
    words: finding('api.status', 'declined', 'uncleared'),
    defect: paying({ gateway: 'BNPL_MF' }, { outcome: 'declined' }),
  },
  {
    name: 'in3-declined',
    statement: 'in3 accepts the documented details',
    source: in3,
    caught: ['in3-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: paying({ gateway: 'IN3' }, { outcome: 'declined' }),
  },
  {
    name: 'in3-accepted',
    statement: 'in3 declines the documented details',
    source: in3,
    caught: ['in3-declined'],
    words: finding('api.status', 'completed', 'declined'),
    defect: paying({ gateway: 'IN3' }, { outcome: 'completed' }),
  },
  {
    name: 'riverty-declined',
    statement: 'Riverty accepts the shopper',
    source: riverty,
    caught: ['riverty-completed'],
    words: finding('api.status', 'declined', 'completed'),
    defect: paying({ gateway: 'AFTERPAY' }, { outcome: 'declined' }),
  },
  {
    name: 'riverty-accepted',
    statement: 'Riverty declines the e-mail address rejection@afterpay.nl',
    source: riverty,
    caught: ['riverty-declined'],
    words: finding('api.status', 'completed', 'declined'),
    defect: paying({ gateway: 'AFTERPAY' }, { outcome: 'completed' }),
  },
  {
    name: 'riverty-declined-by-the-merchant-is-shipped',
    statement: 'A Riverty order that the merchant declines is Void',
    source: riverty,
    caught: ['riverty-void'],
    words: finding('api.status', 'shipped', 'void'),
    defect: actionMakes('AFTERPAY', 'decline', shipped),
  },
  {
    name: 'riverty-shipped-is-cancelled',
    statement: 'A Riverty order that was shipped is Shipped',
    source: riverty,
    caught: ['riverty-shipped'],
    words: finding('api.status', 'cancelled', 'shipped'),
    defect: actionMakes('AFTERPAY', 'ship', cancelled),
  },
  {
    name: 'in3-shipped-is-void',
    statement: 'An in3 order that was shipped is Shipped',
    source: in3,
    caught: ['in3-shipped'],
    words: finding('api.status', 'void', 'shipped'),
    defect: actionMakes('IN3', 'ship', voided),
  },
  {
    name: 'billink-shipped-is-cancelled',
    statement: 'A Billink order that was shipped is Shipped',
    source: 'testing page, Billink',
    caught: ['billink-shipped'],
    words: finding('api.status', 'cancelled', 'shipped'),
    defect: actionMakes('BILLINK', 'ship', cancelled),
  },
  {
    name: 'e-invoicing-declined-by-the-merchant-is-shipped',
    statement: 'An E-Invoicing order that the merchant declines is Void',
    source: invoices,
    caught: ['e-invoicing-declined'],
    words: finding('api.status', 'shipped', 'void'),
    defect: actionMakes('EINVOICE', 'decline', shipped),
  },
  {
    name: 'pay-after-delivery-declined-by-the-merchant-is-cancelled',
    statement: 'A Pay After Delivery order that the merchant declines is Void',
    source: invoices,
    caught: ['pay-after-delivery-declined'],
    words: finding('api.status', 'cancelled', 'void'),
    defect: actionMakes('BNPL_MF', 'decline', cancelled),
  },
  {
    name: 'e-invoicing-shipped-without-invoice',
    statement: 'The API answers a shipped E-Invoicing order with its invoice',
    source: invoices,
    caught: ['e-invoicing-shipped'],
    words: finding('api.invoice_url', 'nothing', 'an address'),
    defect: apiAnswer(/^PATCH .*\/orders\//, (answer) => ({ ...(answer as object), data: {} })),
  },
  {
    name: 'shipping-forgotten',
    statement: 'PATCH /orders changes the status of the order',
    source: 'API reference, update an order',
    caught: ['e-invoicing-shipped'],
    words: finding('api.status', 'uncleared', 'shipped'),
    defect: between('api', /^PATCH .*\/orders\//, async () =>
      Response.json({ success: true, data: { invoice_url: 'https://shop.test/invoice' } }),
    ),
  },
]);
