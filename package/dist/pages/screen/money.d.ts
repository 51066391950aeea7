/** An amount of money in a text. */
export interface Money {
    /** The amount in minor units, without a sign. */
    readonly minor: number;
    /** Codes of the currencies next to the number; empty if there are none. */
    readonly currencies: readonly string[];
    /** A number such as "17" may be a count. It is an amount only with a currency next to it. */
    readonly isPlain: boolean;
    /** The amount as written. */
    readonly text: string;
}
/** The amounts in a text, in any notation: "EUR 1,585.00", "€ 1.585,00", "1 585,00 €". */
export declare function moneyIn(text: string): Money[];
/** Whether a text names a currency, by its code or its sign. */
export declare const namesCurrency: (text: string, code: string) => boolean;
