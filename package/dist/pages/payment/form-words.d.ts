import type { Control } from '../controls/control.ts';
/**
 * The controls of the payment forms. Labels: testing page, Bancontact and Maestro pages.
 * The label of the security code has a space after the slash in a screenshot, but not in the text.
 * Evidence: Magento's MFTF suite, which drove the real Bancontact page.
 */
export declare const cardNumber: Control;
export declare const cardHolder: Control;
export declare const securityCode: Control;
export declare const expiryDate: Control;
/** The two halves of the expiry date, where they are separate fields. */
export declare const expiryMonth: Control;
export declare const expiryYear: Control;
/** The button is an `<input>` whose text follows the locale; only the English one is documented. */
export declare const confirm: Control;
/** On the only screenshot it is a link with an icon in front of the text. */
export declare const cancel: Control;
/** The button of a dialog that asks the shopper to confirm leaving. */
export declare const leave: Control;
/** Goes back to the list. Source: payment pages, template settings. */
export declare const allMethods: Control;
