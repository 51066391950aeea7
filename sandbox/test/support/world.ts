import { test as base } from '@playwright/test';
import type { Clock } from '../../core/clock.ts';
import { createClock } from '../../core/clock.ts';
import type { GatewayId } from '../../core/gateways.ts';
import { createIds } from '../../core/ids.ts';
import type { Customer, OrderDetails } from '../../core/order-details.ts';
import type { Order } from '../../core/orders.ts';
import { orderState } from '../../core/orders.ts';
import { attemptOf } from '../../core/attempts.ts';
import type { Confirmation } from '../../core/paying-by-details.ts';
import { placeOrder } from '../../core/placing.ts';
import { documentedRules } from '../../core/rules.ts';
import { createStore } from '../../core/store.ts';
import type { World } from '../../core/world.ts';
import { createWorld } from '../../core/world.ts';

const MINUTE = 60_000;

/** The core without HTTP, pages or wall time: orders, and minutes that pass at a call. */
export class TestWorld {
  readonly world: World;
  readonly #clock: Clock = createClock();
  #count = 0;

  constructor() {
    const ids = createIds('test');
    const store = createStore();
    this.world = createWorld({ clock: this.#clock, ids, rules: documentedRules, store });
  }

  /** A form of this method, confirmed for a new order of this amount. */
  confirmation(method: GatewayId, amount = 137, customer: Partial<Customer> = {}): Confirmation {
    this.#count += 1;
    const orderId = `order-${this.#count}`;
    const details = { ...DETAILS, orderId, sentId: orderId, amount };
    const order = placeOrder(this.world, {
      ...details,
      gateway: method,
      customer: { ...CUSTOMER, ...customer },
    });
    if (order === 'duplicate') throw new Error('The order exists already');
    return { order, attempt: attemptOf(order), method };
  }

  pass(minutes: number): Promise<void> {
    return this.#clock.advance(minutes * MINUTE);
  }

  stop(): void {
    this.#clock.stop();
  }
}

/* oxlint-disable no-empty-pattern -- Playwright reads the fixtures' names from the parameter */

/** Tests of the core alone. */
export const test = base.extend<{ core: TestWorld }>({
  core: async ({}, use) => {
    const core = new TestWorld();
    await use(core);
    core.stop();
  },
});

/** Order status and transaction status, as `completed/uncleared`. */
export function statusesOf(order: Order): string {
  const { status, financial } = orderState(order);
  return `${status}/${financial}`;
}

const CUSTOMER: Customer = {
  locale: 'en_US',
  firstName: null,
  lastName: null,
  address1: null,
  address2: null,
  houseNumber: null,
  zipCode: null,
  city: null,
  state: null,
  country: null,
  phone: null,
  email: null,
  birthday: null,
};

const DETAILS: Omit<OrderDetails, 'orderId' | 'sentId' | 'amount' | 'gateway' | 'customer'> = {
  currency: 'EUR',
  description: 'Three cups',
  items: null,
  variables: [null, null, null],
  customInfo: [null, null, null],
  notificationUrl: undefined,
  notificationMethod: 'GET',
  redirectUrl: undefined,
  cancelUrl: undefined,
  lifetime: 30 * 24 * 60 * MINUTE,
  cart: undefined,
  qr: { enabled: false, only: false },
  manualCapture: false,
  recurring: undefined,
};
