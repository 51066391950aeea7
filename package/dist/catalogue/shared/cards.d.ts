/** Where the inputs of credit and debit cards are documented. */
export declare const cardTable = "testing page, credit and debit cards";
/** What is entered besides the number: "any name", and the code of all cards in the table. */
export declare const entered: {
    readonly holder: 'J. de Tester';
    readonly cvc: '123';
};
export declare const authenticated: {
    readonly holder: 'J. de Tester';
    readonly cvc: '123';
    readonly authentication: 'Authenticated (Y)';
};
export declare const refused: {
    readonly holder: 'J. de Tester';
    readonly cvc: '123';
    readonly authentication: 'Not authenticated (N)';
};
/** Ids of the documented inputs that every card answers: the code, and the answer to 3-D Secure. */
export declare const enteredWithEveryCard: readonly ['cards-all-schemes-cvc-123', 'cards-all-schemes-scenario-authenticated-y'];
/**
 * Amounts that a formatting error would show wrong: the smallest amount; 0.29, which times 100 is
 * 28.999... in floating point; and one with a thousands separator.
 */
export declare const smallest: {
    readonly amount: readonly [1, 1];
};
export declare const inexact: {
    readonly amount: readonly [29, 29];
};
export declare const thousands: {
    readonly amount: readonly [100010, 100010];
};
