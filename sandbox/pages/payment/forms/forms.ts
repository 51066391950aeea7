import type { Asks } from '../../../core/gateways/gateway.ts';
import type { Order } from '../../../core/orders.ts';
import type { QuestionName } from './questions.ts';

/** A method's form on the payment page. */
export interface MethodForm {
  readonly questions: readonly QuestionName[];
  /** The button's text; the form without one is sent by its last question. */
  readonly button?: string;
}

const confirmed = (...questions: QuestionName[]): MethodForm => ({ questions, button: 'Confirm' });

/** What a method that asks this has on its page, in the guide's order (docs/facts/methods.md#forms). */
const FORMS: { readonly [Kind in Asks['kind']]?: MethodForm } = {
  bic: confirmed('bic'),
  account: confirmed('your-bank-account', 'bank-country'),
  directDebit: confirmed('account-holder', 'iban'),
  bank: { questions: ['bank'], button: "Continua sull'online banking" },
  bankAndContact: { questions: ['email', 'phone', 'sending-bank'] },
  phone: confirmed('mb-way-phone'),
  personalDetails: confirmed('birthdate', 'bank-account', 'email', 'phone'),
  consent: confirmed('terms'),
  in3: confirmed('birthdate', 'phone', 'title'),
  billink: confirmed('customer-type'),
  voucher: { questions: ['card-number', 'security-code'], button: 'Add discount' },
  discount: { questions: [], button: 'Add discount' },
};

/** What is asked of this order's shopper: not what the order has said already. */
export function questionsOf(
  { questions }: MethodForm,
  { details }: Order,
): readonly QuestionName[] {
  return questions.filter((name) => name !== 'customer-type' || !details.billinkType);
}

/** Undefined for methods that have no form, and for cards, whose form is their own. */
export function formOf(kind: Asks['kind']): MethodForm | undefined {
  return FORMS[kind];
}
