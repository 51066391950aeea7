import type { Gateway } from './gateway.ts';
import { DAY, HOUR, PAID, PAID_INITIALIZED, PLATFORMS, REFUNDS, VOID } from './shared.ts';

const wallet = {
  family: 'wallet',
  asks: { kind: 'nothing' },
  platform: PLATFORMS.completedOnly,
  paid: PAID_INITIALIZED,
  cancelled: VOID,
  refunds: REFUNDS.none,
  needsCart: false,
} as const;

const device = {
  ...wallet,
  asks: { kind: 'device' },
  platform: PLATFORMS.none,
  paid: PAID,
  lifetime: HOUR,
} as const;

export const WALLETS = [
  {
    ...wallet,
    id: 'PAYPAL',
    name: 'PayPal',
    platform: PLATFORMS.paypal,
    lifetime: 14 * DAY,
    refunds: REFUNDS.both,
  },
  {
    ...wallet,
    id: 'ALIPAY',
    name: 'Alipay',
    lifetime: 5 * HOUR,
    refunds: REFUNDS.dashboard,
  },
  { ...wallet, id: 'AMAZONBTN', name: 'Amazon Pay', asks: { kind: 'amazonPay' } },
  {
    ...wallet,
    id: 'WECHAT',
    name: 'WeChat Pay',
    asks: { kind: 'qr' },
    paid: PAID,
    lifetime: 2 * HOUR,
    refunds: REFUNDS.both,
  },
  { ...device, id: 'APPLEPAY', name: 'Apple Pay' },
  { ...device, id: 'GOOGLEPAY', name: 'Google Pay' },
] as const satisfies readonly Gateway[];
