import { attemptOf } from '../../core/attempts.ts';
import type { Order, Payment } from '../../core/orders.ts';
import { currentPayment } from '../../core/orders.ts';
import { answerChallenge } from '../../core/paying.ts';
import { payByAccount } from '../../core/paying-by-details.ts';
import type { Browser } from '../support/browser.ts';
import { BANCONTACT } from '../support/client.ts';
import type { Command } from './commands.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;

/** Visa's test cards with the outcomes of Bancontact's, as far as there are such. */
const VISA = {
  completed: '4111111111111111',
  notEnrolled: '4462000000000003',
  insufficientFunds: '4012001038488884',
} as const;

/** Does it, as often as it says and all at once. What is not possible now is answered somehow, and changes nothing. */
export async function perform(stage: Stage, command: Command): Promise<void> {
  await act(stage, command);
  await stage.settled();
}

async function act(stage: Stage, command: Command): Promise<void> {
  const { world, client } = stage;
  if (command.do === 'order') return place(stage, command);
  if (command.do === 'wait')
    return stage.clock.advance(command.minutes * MINUTE, () => stage.settled());
  if (command.do === 'answer 3-D Secure') {
    const { payment, token } = pick(stage.challenges, command.challenge) ?? {};
    if (!payment || !token) return;
    return repeat(command, () => answerChallenge(world, payment, token, command.answer));
  }
  const order = pick(stage.orders, command.order);
  if (!order) return;
  const payment = currentPayment(order);
  const address = `orders/${payment.id}`;
  switch (command.do) {
    case 'open link':
      return repeat(command, () => stage.shopper().open(stage.payUrl(order)));
    case 'confirm card':
      return confirmCard(stage, order, command);
    case 'confirm account': {
      const confirmation = { order, attempt: attemptOf(order), method: 'BANKTRANS' } as const;
      return repeat(command, () => payByAccount(world, confirmation, command));
    }
    case 'pay by card':
      return payByCard(stage, order);
    case 'choose on test platform': {
      const [method, scenario = ''] = command.choice.split('/');
      const form = { mspid: String(payment.id), scenario };
      return repeat(command, () => post(stage, `http://pay.test/simulator/${method}`, form));
    }
    case 'cancel payment':
      return repeat(command, () => stage.shopper().open(`${stage.payUrl(order)}cancel`));
    case 'accept or decline':
      return decide(stage, payment.id, command.decision, command);
    case 'update': {
      const { status, amount } = command;
      return repeat(command, () => client.call('PATCH', address, { status, amount }));
    }
    case 'capture': {
      const { amount } = command;
      return repeat(command, () => client.call('POST', `${address}/capture`, { amount }));
    }
    case 'release reservation':
      return repeat(command, () =>
        client.call('PATCH', `capture/${payment.id}`, { status: 'cancelled' }),
      );
    case 'refund':
      return repeat(command, () => client.refund(String(payment.id), { amount: command.amount }));
    case 'refund part': {
      const part = pick(order.captures, command.part);
      const body = { amount: command.amount };
      return part && repeat(command, () => client.refund(String(part.id), body));
    }
    case 'refund in dashboard':
      return refundInDashboard(stage, payment, command);
    case 'accept refund':
    case 'cancel refund': {
      const refund = pick(order.refunds, command.refund);
      if (!refund) return;
      if (command.do === 'accept refund') return decide(stage, refund.id, 'accept', command);
      const cancel = `${address}/refunds/${refund.id}`;
      return repeat(command, () => client.call('PATCH', cancel, { status: 'void' }));
    }
  }
}

/** A double click is the same request twice, the second before the first was answered. */
async function repeat(command: object, action: () => unknown): Promise<void> {
  const times = 'clicks' in command ? Number(command.clicks) : 1;
  await Promise.all(Array.from({ length: times }, action));
}

const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % items.length];

async function place(stage: Stage, command: Extract<Command, { do: 'order' }>): Promise<void> {
  const { id, gateway, amount, capture } = command;
  const notify = { notification_url: 'https://shop.example/notify', notification_method: 'POST' };
  const request = { order_id: id, gateway, amount, capture, payment_options: notify };
  const { status, body } = await stage.client.order(request);
  const order = stage.world.store.byOrderId(id);
  if (status === 200 && order) await stage.follow(order, body.data);
}

async function confirmCard(
  stage: Stage,
  order: Order,
  command: Extract<Command, { do: 'confirm card' }>,
): Promise<void> {
  const method = order.details.gateway === 'VISA' ? 'VISA' : 'MISTERCASH';
  const form = {
    method,
    attempt: String(command.form === 'first' ? 0 : attemptOf(order)),
    'credit-card': method === 'VISA' ? VISA[command.card] : BANCONTACT[command.card],
    'card-holder': 'A. Lovelace',
    'expiry-month': '11',
    'expiry-year': '2030',
    cvc: '123',
  };
  await repeat(command, () => post(stage, `${stage.payUrl(order)}pay`, form));
  const payment = currentPayment(order);
  if (payment.challenge) stage.challenges.push({ payment, token: payment.challenge.token });
}

async function payByCard(stage: Stage, order: Order): Promise<void> {
  const card = { card: 'completed', form: 'current', clicks: 1 } as const;
  await confirmCard(stage, order, { do: 'confirm card', order: 0, ...card });
  const payment = currentPayment(order);
  const { token } = payment.challenge ?? {};
  if (token) answerChallenge(stage.world, payment, token, 'Y');
}

function post(stage: Stage, address: string, fields: Record<string, string>): Promise<Response> {
  return stage.send(address, { method: 'POST', body: new URLSearchParams(fields) });
}

async function decide(stage: Stage, id: number, what: string, command: object): Promise<void> {
  const page = await stage.merchant.open(`transactions/${id}/${what}`);
  await submitIfAny(page, 'name="comment"', { comment: 'Seen' }, command);
}

async function refundInDashboard(
  stage: Stage,
  { id }: Payment,
  command: Extract<Command, { do: 'refund in dashboard' }>,
): Promise<void> {
  const page = await stage.merchant.open(`transactions/${id}/refund`);
  await submitIfAny(page, 'Continue', { amount: command.amount, description: 'Broken' });
  await submitIfAny(page, 'name="token"', {}, command);
}

async function submitIfAny(
  page: Browser,
  has: string,
  typed: Record<string, string>,
  command: object = {},
): Promise<void> {
  if (!page.forms().some(({ html }) => html.includes(has))) return;
  await repeat(command, () => page.submit(has, typed));
}
