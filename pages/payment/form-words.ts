import type { Control } from '../controls/control.ts';

/**
 * How the fields of a card are made, for a form without known words and autocomplete: by what may be typed, and
 * how much of it. Each is the only one of its kind in its form, or nothing is taken: a guess would be typed into
 * another field. XPath, as it counts.
 */
const onlyOne = (field: string, also = 'true()'): string =>
  `.//form[count(.//input[${field}]) = 1 and ${also}]//input[${field}]`;
const forDigits = '(@inputmode="numeric" or @type="tel")';
/** A card has up to 19 digits, in groups 23 characters. A telephone has up to 16. Source: ISO/IEC 7812, E.164. */
const likeNumber =
  '@maxlength <= 23 and (@maxlength >= 19 and @type="tel" or @maxlength >= 16 and @inputmode="numeric")';
const likeCode = (length: number): string =>
  `@maxlength = ${length} and (${forDigits} or @type="password")`;
/** Two lists, one field or two short ones hold the date: beside them nothing is a year of four digits. */
const hasWholeDate = `count(.//select) != 1 and count(.//input[@maxlength = 2]) != 1 and not(.//input[${likeCode(3)}])`;
const likeText =
  '(not(@type) or @type="text") and (not(@inputmode) or @inputmode="text") and (not(@maxlength) or @maxlength > 23)';
const likeDate = `${forDigits} and @maxlength = 5`;
/** The first of two short fields. */
const likeMonth = `${forDigits} and @maxlength = 2 and following::input[1][@maxlength = 2 or @maxlength = 4] and not(preceding::input[1][@maxlength = 2])`;

/**
 * The controls of the payment forms. Labels: testing page, Bancontact and Maestro pages.
 * The label of the security code has a space after the slash in a screenshot, but not in the text.
 * Evidence: Magento's MFTF suite, which drove the real Bancontact page.
 */
export const cardNumber: Control = {
  called: 'Card number',
  kind: 'field',
  words: /card\s*number|num[eé]ro de (la )?carte|kortnummer|numero (della )?carta/i,
  evidence: '#credit-card, [autocomplete=cc-number]',
  structure: `xpath=${onlyOne(likeNumber)}`,
};

export const cardHolder: Control = {
  called: 'Card holder',
  kind: 'field',
  words: /card\s*holder|name on card/i,
  evidence: '[autocomplete=cc-name]',
  structure: `xpath=${onlyOne(likeText, `.//input[${likeNumber}]`)}`,
};

export const securityCode: Control = {
  called: 'CVC/CVV',
  kind: 'field',
  words: /\bCVC|\bCVV|security code/i,
  evidence: '[autocomplete=cc-csc]',
  structure: `xpath=${onlyOne(likeCode(3))} | ${onlyOne(likeCode(4), hasWholeDate)}`,
};

export const expiryDate: Control = {
  called: 'Expiry date',
  kind: 'field',
  words: /expir|\bmonth\b|\byear\b|^\s*MM\b|^\s*YY(YY)?\s*$/i,
  evidence: 'input:is([name*=expir i], [id*=expir i], [autocomplete^=cc-exp])',
  structure: `xpath=${onlyOne(`${likeDate} or ${likeMonth}`)}`,
};

/** The two halves of the expiry date, where they are separate fields. */
export const expiryMonth: Control = {
  called: 'Expiry month',
  kind: 'field',
  words: /\bmonth\b|^\s*MM\s*$/i,
};
export const expiryYear: Control = {
  called: 'Expiry year',
  kind: 'field',
  words: /\byear\b|^\s*YY(YY)?\s*$/i,
};

/**
 * The button is an `<input>` whose text follows the locale; only the English one is documented. Other pages of
 * payment write what is paid: "Pay €12.34".
 */
export const confirm: Control = {
  called: 'Confirm',
  kind: 'action',
  words:
    /^\s*(confirm(er|ar)?|bevestigen|best(ä|ae)tigen|conferma)\b|^\s*pay( now|( [A-Z]{3})?[^\p{L}\d]*\d[\d.,]*( [A-Z]{3}|\s?\p{Sc})?)?\s*$/iu,
  evidence: 'input[type=submit]',
  structure: 'form button[type=submit], form button:not([type])',
  confirms: true,
};

/** On the only screenshot it is a link with an icon in front of the text. */
export const cancel: Control = {
  called: 'Cancel',
  kind: 'action',
  words: /^\W*(cancel(ar)?|annul(eren|er|eer|la)|abbrechen)\b/i,
};

/** The button of a dialog that asks the shopper to confirm leaving. */
export const leave: Control = {
  called: 'Yes, leave',
  kind: 'action',
  words: /^\W*(yes|ja|oui|leave)(,.{0,30}|\W*)$|^\W*cancel (the )?(payment|order)\W*$/i,
};

/** What a shopper agrees to by ticking a box. To keep a card, or to get news, is an offer. */
export const agreement =
  /^(?!.*\b(save|store|remember|keep|news\w*|offers?|marketing)\b).*(\b(terms|conditions|agree|accept|authori[sz]e|consent|mandate|akkoord)\b|voorwaarden|machtig)/is;

/** Sends the choice of a method, where a list has a button for it. */
export const proceed: Control = {
  called: 'Continue with the method',
  kind: 'action',
  words:
    /^\s*(continue|next|proceed|choose|select)( (with |to )?(this |the )?(payment( method)?|method))?\s*$/i,
};

/** Goes back to the list. Source: payment pages, template settings. */
export const allMethods: Control = {
  called: 'All methods',
  kind: 'action',
  words:
    /^\W*((view )?all (payment )?methods|alle (betaal|zahlungs)?(methode[ns]|wijzen|arten)|(tous les moyens|toutes les méthodes)|tutti i metodi|todos los métodos)/i,
};
