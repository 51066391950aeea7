import { gatewayOf } from '../../../core/gateways.ts';
import type { Asks } from '../../../core/gateways/gateway.ts';
import type { Confirmation } from '../../../core/paying-by-details.ts';
import {
  enterDetails,
  payByAccount,
  payByAmount,
  payByBank,
  payByDetails,
} from '../../../core/paying-by-details.ts';
import { payByVoucher } from '../../../core/paying-by-voucher.ts';
import type { World } from '../../../core/world.ts';
import type { Answers, Problems } from './reading.ts';

type Confirm = (world: World, confirmation: Confirmation, answers: Answers) => Problems | void;

/** What the answers of each kind of form are for. */
const CONFIRMS: { readonly [Kind in Asks['kind']]?: Confirm } = {
  bic: (world, confirmation, { bic }) => enterDetails(world, confirmation, { bic }),
  bankAndContact: (world, confirmation, answers) =>
    enterDetails(world, confirmation, { bank: answers['sending-bank'] }),
  billink: (world, confirmation) => enterDetails(world, confirmation),
  discount: (world, confirmation) => enterDetails(world, confirmation),
  account: (world, confirmation, answers) =>
    payByAccount(world, confirmation, { iban: answers['your-bank-account'] ?? '' }),
  directDebit: (world, confirmation, answers) =>
    payByAccount(world, confirmation, {
      iban: answers.iban ?? '',
      holder: answers['account-holder'],
    }),
  bank: (world, confirmation, { bank = '' }) => payByBank(world, confirmation, bank),
  phone: (world, confirmation) => payByAmount(world, confirmation),
  consent: (world, confirmation) => payByDetails(world, confirmation),
  in3: (world, confirmation, { birthdate }) =>
    payByDetails(world, confirmation, { birthday: birthdate }),
  personalDetails: (world, confirmation, { birthdate, email, ...others }) =>
    payByDetails(world, confirmation, {
      birthday: birthdate,
      email,
      bankAccount: others['bank-account'],
    }),
  voucher: redeem,
};

/** Confirms a form, once; gives what only the method's company can say is wrong with it. */
export function confirm(world: World, confirmation: Confirmation, answers: Answers): Problems {
  const { asks } = gatewayOf(confirmation.method);
  return CONFIRMS[asks.kind]?.(world, confirmation, answers) ?? {};
}

function redeem(world: World, confirmation: Confirmation, answers: Answers): Problems {
  const number = (answers['card-number'] ?? '').replaceAll(/\s/g, '');
  switch (payByVoucher(world, confirmation, number)) {
    case 'invalid card number':
      return { 'card-number': 'Invalid card number' };
    case 'no balance':
      return { 'card-number': 'There is no balance on this card' };
    case 'paid':
    case 'remainder':
    case 'late':
      return {};
  }
}
