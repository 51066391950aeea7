export { expect, type Ending, type Patience, type Status } from './expect.ts';
export {
  cards,
  inputs,
  scenarios,
  type CardInput,
  type Input,
  type InputId,
  type InputValue,
} from './inputs.ts';
export type { MultiSafepay } from './multisafepay.ts';
export type { Payment } from './payment.ts';
export type { MerchantRefund as Refund, RefundOptions } from './refund.ts';
export {
  test,
  type MultiSafepayFixtures,
  type MultiSafepayOptions,
  type MultiSafepayWorkerFixtures,
  type MultiSafepayWorkerOptions,
} from './test.ts';
export type { ShopOrder } from './shop-order.ts';
