/** What a shopper enters besides the number of a credit or debit card, and where it is documented. */
export const cardTable = 'testing page, credit and debit cards';

/** "Any name", and the code that the table gives for all cards. */
export const entered = { holder: 'J. de Tester', cvc: '123' } as const;

export const authenticated = { ...entered, authentication: 'Authenticated (Y)' } as const;
export const refused = { ...entered, authentication: 'Not authenticated (N)' } as const;

/** The code and the answer of the 3-D Secure page are rows of their own: every card answers them. */
export const enteredWithEveryCard = [
  'cards-all-schemes-cvc-123',
  'cards-all-schemes-scenario-authenticated-y',
] as const;

/**
 * Amounts that are easily told wrong: the smallest one that can be charged; one that is less as a binary
 * fraction, so that 28 cents are cut from it; and one that is written with a separator of thousands.
 */
export const smallest = { amount: [1, 1] } as const;
export const inexact = { amount: [29, 29] } as const;
export const thousands = { amount: [100_010, 100_010] } as const;
