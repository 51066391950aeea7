import { alipay } from './alipay.ts';
import { amazonPay } from './amazon-pay.ts';
import { amex } from './amex.ts';
import { applePay } from './apple-pay.ts';
import { bancontact } from './bancontact.ts';
import { bankTransfer } from './bank-transfer.ts';
import { belfius } from './belfius.ts';
import { billink } from './billink.ts';
import { bizum } from './bizum.ts';
import { cbc } from './cbc.ts';
import { directDebit } from './direct-debit.ts';
import { dotpay } from './dotpay.ts';
import { eInvoicing } from './e-invoicing.ts';
import { edenred } from './edenred.ts';
import { eps } from './eps.ts';
import { giftCards } from './gift-cards.ts';
import { giropay } from './giropay.ts';
import { googlePay } from './google-pay.ts';
import { ideal } from './ideal.ts';
import { in3 } from './in3.ts';
import { kbc } from './kbc.ts';
import { klarna } from './klarna.ts';
import { maestro } from './maestro.ts';
import { mastercard } from './mastercard.ts';
import { mbWay } from './mb-way.ts';
import { monizze } from './monizze.ts';
import { multibanco } from './multibanco.ts';
import { myBank } from './mybank.ts';
import { notInTest } from './not-in-test.ts';
import { payAfterDelivery } from './pay-after-delivery.ts';
import { paypal } from './paypal.ts';
import { przelewy24 } from './przelewy24.ts';
import { riverty } from './riverty.ts';
import type { Kind, RowOf } from '../schema/rows.ts';
import type { Method, MethodCatalogue } from '../schema/method.ts';
import { sodexo } from './sodexo.ts';
import { sofort } from './sofort.ts';
import { trustly } from './trustly.ts';
import { visa } from './visa.ts';
import { wechatPay } from './wechat-pay.ts';
import { zinia } from './zinia.ts';

/** Every method of the documentation, in its order: cards, banking, wallets, pay later, prepaid. */
export const methods: readonly MethodCatalogue[] = [
  bancontact,
  maestro,
  visa,
  mastercard,
  amex,
  ideal,
  belfius,
  cbc,
  kbc,
  sofort,
  trustly,
  bizum,
  eps,
  giropay,
  dotpay,
  myBank,
  bankTransfer,
  directDebit,
  multibanco,
  mbWay,
  przelewy24,
  paypal,
  alipay,
  amazonPay,
  wechatPay,
  applePay,
  googlePay,
  billink,
  eInvoicing,
  payAfterDelivery,
  in3,
  klarna,
  riverty,
  zinia,
  giftCards,
  edenred,
  monizze,
  sodexo,
  notInTest,
];

/** A documented row with the method that it belongs to. */
export interface Documented<K extends Kind> {
  readonly method: Method;
  readonly row: RowOf<K>;
}

/** The rows of these kinds, of all methods. Without a kind: all rows. */
export function documented<K extends Kind>(...kinds: readonly K[]): readonly Documented<K>[] {
  return methods.flatMap(({ method: { gateway, ...method }, rows }) =>
    gateway === undefined
      ? []
      : rows
          .filter(
            (row): row is RowOf<K> => kinds.length === 0 || kinds.some((kind) => kind === row.kind),
          )
          .map((row) => ({ method: { ...method, gateway }, row })),
  );
}
