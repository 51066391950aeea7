import { type Control, type Scope } from './control.ts';
/**
 * Chooses one option in any form the page offers: a list, radio buttons, or names to click.
 * Source: bank of Dotpay and MyBank, type of Billink; a suite clicked a bank's name.
 *
 * @param control the list, by the words that name it or its group
 * @param option leave out where the documentation allows any
 */
export declare function pick(scope: Scope, control: Control, option?: RegExp): Promise<void>;
/** An option that is not in a list: its name is clicked. */
export declare const nameToClick: (option: RegExp) => Control;
