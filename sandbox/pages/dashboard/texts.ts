import { amsterdam } from '../../core/clock.ts';
import type { Transaction } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { moneyText } from '../view/money.ts';

/** A moment as the dashboard writes it. */
export const moment = (at: number): string => amsterdam(at).replace('T', ' ');

/** An amount of this transaction's order. */
export function money(environment: Environment, { order }: Transaction, minor: number): string {
  return moneyText(environment, minor, order.details.currency);
}
