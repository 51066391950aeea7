import * as z from 'zod/mini';
import { blankable, flag, group, text } from './fields.ts';

/** The fields of a direct order that say what is paid with. */
export const directRequest = z.object({
  gateway_info: group({
    card_number: blankable(text(30)),
    card_holder_name: blankable(text(100)),
    card_expiry_date: blankable(text(10)),
    card_cvc: blankable(text(4)),
    flexible_3d: blankable(flag),
    moto: blankable(flag),
    issuer_id: blankable(text(50)),
    account_id: blankable(text(50)),
    account_holder_iban: blankable(text(50)),
    account_holder_name: blankable(text(100)),
    bank_account: blankable(text(50)),
    birthday: blankable(text(10)),
    email: blankable(text(200)),
    payment_token: blankable(z.string()),
  }),
});

export type GatewayInfo = NonNullable<z.output<typeof directRequest>['gateway_info']>;
