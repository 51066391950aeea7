import { alipay } from './alipay.js';
import { amazonPay } from './amazon-pay.js';
import { amex } from './amex.js';
import { applePay } from './apple-pay.js';
import { bancontact } from './bancontact.js';
import { bankTransfer } from './bank-transfer.js';
import { belfius } from './belfius.js';
import { billink } from './billink.js';
import { bizum } from './bizum.js';
import { cbc } from './cbc.js';
import { directDebit } from './direct-debit.js';
import { dotpay } from './dotpay.js';
import { eInvoicing } from './e-invoicing.js';
import { edenred } from './edenred.js';
import { eps } from './eps.js';
import { giftCards } from './gift-cards.js';
import { giropay } from './giropay.js';
import { googlePay } from './google-pay.js';
import { ideal } from './ideal.js';
import { in3 } from './in3.js';
import { kbc } from './kbc.js';
import { klarna } from './klarna.js';
import { maestro } from './maestro.js';
import { mastercard } from './mastercard.js';
import { mbWay } from './mb-way.js';
import { monizze } from './monizze.js';
import { multibanco } from './multibanco.js';
import { myBank } from './mybank.js';
import { notInTest } from './not-in-test.js';
import { payAfterDelivery } from './pay-after-delivery.js';
import { paypal } from './paypal.js';
import { przelewy24 } from './przelewy24.js';
import { riverty } from './riverty.js';
import { sodexo } from './sodexo.js';
import { sofort } from './sofort.js';
import { trustly } from './trustly.js';
import { visa } from './visa.js';
import { wechatPay } from './wechat-pay.js';
/** Every method of the documentation, in its order: cards, banking, wallets, pay later, prepaid. */
export const methods = [
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
    giftCards,
    edenred,
    monizze,
    sodexo,
    notInTest,
];
/** The rows of these kinds, of all methods. Without a kind: all rows. */
export function documented(...kinds) {
    return methods.flatMap(({ method: { gateway, ...method }, rows }) => gateway === undefined
        ? []
        : rows
            .filter((row) => kinds.length === 0 || kinds.some((kind) => kind === row.kind))
            .map((row) => ({ method: { ...method, gateway }, row })));
}
//# sourceMappingURL=index.js.map