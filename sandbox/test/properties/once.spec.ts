import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import type { Order } from '../../core/orders.ts';
import { stateOf } from '../../core/orders.ts';
import { documentedParts } from '../../parts.ts';
import type { Browser } from '../support/browser.ts';
import { BANCONTACT, confirmCard, pay } from '../support/client.ts';
import { SETTINGS } from './check.ts';
import type { Stage } from './stage.ts';
import { setStage } from './stage.ts';

const anyCard = fc.constantFrom(...Object.values(BANCONTACT));
const clicks = fc.integer({ min: 2, max: 4 });

interface Scene {
  readonly stage: Stage;
  readonly order: Order;
  readonly link: string;
}

/** Plays with one order of 1.37 EUR in a sandbox of its own, as often as it takes to be sure. */
async function always<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  play: (scene: Scene, ...values: Values) => Promise<void>,
  parts: Parameters<typeof setStage>[1] = {},
): Promise<void> {
  const once = async (...values: Values): Promise<void> => {
    const stage = await setStage('once', parts);
    const { data } = (await stage.client.order({ order_id: 'once' })).body;
    const order = stage.world.store.byOrderId('once');
    if (!order) throw new Error('No order');
    try {
      await play({ stage, order, link: data.payment_url }, ...values);
    } finally {
      await stage.end();
    }
  };
  const property = fc.asyncProperty<Values>(...arbitraries, once);
  const { failed, counterexample, errorInstance } = await fc.check(property, SETTINGS);
  expect({ failed, counterexample, errorInstance }).toMatchObject({ failed: false });
}

const completions = ({ payments }: Order): number =>
  payments.filter((payment) => stateOf(payment).completed !== undefined).length;

/** The form in front of the shopper as it is now, to be sent again whatever came after it. */
const remember = ({ html, url }: Browser) => ({ html, url });

test('two payers on one link, their steps in any order: at most one payment, and one if both can pay', () =>
  always(
    [anyCard, anyCard, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })],
    async ({ stage, order, link }, first, second, turns) => {
      const steps = [first, second].map((card) => {
        const shopper = stage.shopper();
        const goOn = async (field: string, typed = {}): Promise<void> => {
          const asked = shopper.forms().some(({ html }) => html.includes(field));
          if (asked) await shopper.submit(field, typed);
        };
        return [
          () => shopper.open(link),
          () => (shopper.html.includes('credit-card') ? confirmCard(shopper, card) : undefined),
          () => goOn('name="PaReq"'),
          () => goOn('name="PaRes"', { PaRes: 'Y' }),
        ];
      });
      for (const turn of turns) await steps[turn ? 1 : 0]?.shift()?.();
      for (const rest of steps.flat()) await rest();
      const good = [first, second].filter((card) => card === BANCONTACT.completed).length;
      expect(completions(order)).toBeLessThanOrEqual(1);
      if (good === 2) expect(completions(order)).toBe(1);
    },
  ));

test('Confirm clicked twice or more at once is one attempt with one verdict', () =>
  always([anyCard, clicks], async ({ stage, order, link }, card, times) => {
    const shopper = await stage.shopper().open(link);
    const form = remember(shopper);
    const twins = Array.from({ length: times }, () => Object.assign(stage.shopper(), form));
    await Promise.all(twins.map((twin) => confirmCard(twin, card)));
    expect(order.payments).toHaveLength(1);
    const [payment] = order.payments;
    const verdicts = payment?.history.filter(({ type }) => type === 'status-changed') ?? [];
    expect(verdicts.length).toBeLessThanOrEqual(1);
  }));

const again = fc.array(
  fc.record({ what: fc.constantFrom('confirm', 'answer', 'open', 'cancel'), card: anyCard }),
  { minLength: 1, maxLength: 6 },
);

test('after a payment Back, with whatever is sent again, changes nothing', () =>
  always([again], async ({ stage, order, link }, ways) => {
    const shopper = await stage.shopper().open(link);
    const form = remember(shopper);
    await confirmCard(shopper, BANCONTACT.completed);
    await shopper.submit('name="PaReq"');
    const question = remember(shopper);
    await shopper.submit('name="PaRes"', { PaRes: 'Y' });
    const paid = await stage.client.get('once');
    expect(completions(order)).toBe(1);
    for (const { what, card } of ways) {
      const back = Object.assign(stage.shopper(), what === 'answer' ? question : form);
      if (what === 'confirm') await pay(back, card);
      if (what === 'answer') await back.submit('name="PaRes"', { PaRes: 'N' });
      if (what === 'open') await back.open(link);
      if (what === 'cancel') await back.open(`${stage.payUrl(order)}cancel`);
    }
    expect(await stage.client.get('once')).toEqual(paid);
    expect(order.payments).toHaveLength(1);
  }));

const amount = fc.integer({ min: 1, max: 137 });

test('a refund sent twice or more at once by API is one refund', () =>
  always([amount, clicks], async ({ stage, order, link }, minor, times) => {
    await pay(await stage.shopper().open(link), BANCONTACT.completed);
    const sent = Array.from({ length: times }, () =>
      stage.client.refund('once', { amount: minor }),
    );
    const answers = await Promise.all(sent);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(order.refunds.map((refund) => refund.amount)).toEqual([minor]);
  }));

/** Without the rule of five minutes, which would refuse the second by itself. */
const FORGETFUL = {
  parts: {
    checkRefund: (...request: Parameters<typeof documentedParts.checkRefund>) => {
      const refusal = documentedParts.checkRefund(...request);
      return refusal === 'repeated' ? undefined : refusal;
    },
  },
};

test('a refund confirmed twice or more in the dashboard is one refund, whatever its amount', () =>
  always(
    [fc.integer({ min: 1, max: 60 }), clicks],
    async ({ stage, order, link }, minor, times) => {
      await pay(await stage.shopper().open(link), BANCONTACT.completed);
      const { id } = order.payments[0] ?? {};
      const text = `0.${String(minor).padStart(2, '0')}`;
      const confirmation = await stage.merchant.askRefund(Number(id), text);
      const page = remember(confirmation);
      for (let click = 0; click < times; click += 1) {
        await Object.assign(stage.merchant.browser, page).submit('name="token"');
      }
      expect(order.refunds.map((refund) => refund.amount)).toEqual([minor]);
    },
    FORGETFUL,
  ));
