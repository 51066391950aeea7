import type { Control } from '../controls/control.ts';
/** The fields that ask for shopper details, with the words of the testing page. */
export declare const email: Control;
export declare const phone: Control;
export declare const birthdate: Control;
export declare const bankAccount: Control;
export declare const iban: Control;
/** Does not match "Account holder IBAN": that is the account field. */
export declare const accountHolder: Control;
export declare const bic: Control;
/** The consent of a pay-later provider. The in3 form is in Dutch. */
export declare const terms: Control;
