/** Where the inputs of credit and debit cards are documented. */
export const cardTable = 'testing page, credit and debit cards';
/** What is entered besides the number: "any name", and the code of all cards in the table. */
export const entered = { holder: 'J. de Tester', cvc: '123' };
export const authenticated = { ...entered, authentication: 'Authenticated (Y)' };
export const refused = { ...entered, authentication: 'Not authenticated (N)' };
/** Ids of the documented inputs that every card answers: the code, and the answer to 3-D Secure. */
export const enteredWithEveryCard = [
    'cards-all-schemes-cvc-123',
    'cards-all-schemes-scenario-authenticated-y',
];
/**
 * Amounts that a formatting error would show wrong: the smallest amount; 0.29, which times 100 is
 * 28.999... in floating point; and one with a thousands separator.
 */
export const smallest = { amount: [1, 1] };
export const inexact = { amount: [29, 29] };
export const thousands = { amount: [100_010, 100_010] };
//# sourceMappingURL=cards.js.map