import { type Card, type Method, type Row } from '../catalogue/index.ts';
import { cardIds, names, scenarioIds } from './names.ts';
/** Id of a documented input in the catalogue, such as `visa-completed`. */
export type InputId = keyof typeof names;
/**
 * What is entered or chosen: a card number, an account number, a bank, or a method with its scenario, such
 * as `iDEAL Failure`. Some are documented for several methods.
 */
export type InputValue = (typeof names)[InputId];
/** A documented input: what a shopper enters, what has to become of the order, and which page says so. */
export type Input = Row & {
    readonly method: Method;
};
/** A documented card. */
export type CardInput = Card & {
    readonly method: Method;
};
/** Every documented input that a shopper can pay with, by its id. */
export declare const inputs: Readonly<Record<InputId, Input>>;
type Named<Ids, As> = {
    readonly [Group in keyof Ids]: {
        readonly [Name in keyof Ids[Group]]: As;
    };
};
/** Every documented card, by scheme and by what becomes of the payment: `cards.visa.insufficientFunds`. */
export declare const cards: Named<typeof cardIds, CardInput>;
/** Every scenario of the test platform, by method: `scenarios.ideal.failure`. */
export declare const scenarios: Named<typeof scenarioIds, Input>;
/**
 * The documented input that is meant.
 *
 * @param input itself, its id or its value
 * @throws when there is none or there are several; the error says how they are named
 */
export declare function inputNamed(input: Input | InputId | InputValue): Input;
export {};
