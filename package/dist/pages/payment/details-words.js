/** The fields that ask for shopper details, with the words of the testing page. */
export const email = {
    called: 'Email address',
    kind: 'field',
    words: /e-?mail/i,
    evidence: 'input[type=email]',
};
export const phone = {
    called: 'Phone number',
    kind: 'field',
    words: /phone|mobile/i,
    evidence: 'input[type=tel]',
};
export const birthdate = {
    called: 'Birthdate',
    kind: 'field',
    words: /birth|geboorte/i,
    evidence: '[autocomplete=bday]',
};
export const bankAccount = {
    called: 'Bank account',
    kind: 'field',
    words: /bank\s*account|\bIBAN\b/i,
};
export const iban = { called: 'IBAN', kind: 'field', words: /\bIBAN\b/i };
/** Does not match "Account holder IBAN": that is the account field. */
export const accountHolder = {
    called: 'Account holder',
    kind: 'field',
    words: /account\s*holder(?!.*\bIBAN\b)/i,
};
export const bic = { called: 'BIC', kind: 'field', words: /\bBIC\b/i };
/** The consent of a pay-later provider. The in3 form is in Dutch. */
export const terms = {
    called: 'Terms and conditions',
    kind: 'checkbox',
    words: /terms|conditions|accept|agree|voorwaarden|akkoord/i,
    structure: 'input[type=checkbox]',
};
//# sourceMappingURL=details-words.js.map