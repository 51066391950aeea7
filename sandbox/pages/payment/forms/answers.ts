/** What is wrong with an answer, in the shopper's words; undefined when it will do. */
export type Check = (answer: string) => string | undefined;

/** Something, whatever it is. */
export const given =
  (otherwise: string): Check =>
  (answer) =>
    answer ? undefined : otherwise;

const shaped =
  (missing: string, wrong: string, shape: RegExp): Check =>
  (answer) =>
    given(missing)(answer) ?? (shape.test(answer.replaceAll(/[\s.-]/g, '')) ? undefined : wrong);

/**
 * The shape of an IBAN (ISO 13616). Its check digits are let be: those of the documented test IBANs are
 * wrong, and any other IBAN is documented to be accepted, too.
 */
export const iban = shaped(
  'Enter the IBAN',
  'An IBAN begins with two letters and two digits, such as NL87',
  /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/i,
);

/** ISO 9362: any will do. */
export const bic = shaped(
  'Enter the BIC',
  'A BIC has 8 or 11 letters and digits',
  /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/i,
);

/** "Any 10-digit bank account number" (testing page). */
export const bankAccount = shaped(
  'Enter the bank account number',
  'A bank account number has 10 digits',
  /^\d{10}$/,
);

export const phone = shaped(
  'Enter the phone number',
  'This phone number is not valid',
  /^\+?[\d()/]{6,20}$/,
);

export const email: Check = (answer) =>
  given('Enter the email address')(answer) ??
  (/^[^\s@]+@[^\s@]+$/.test(answer) ? undefined : 'This email address is not valid');

/** "Format: DD-MM-YYYY" (testing page), of a day that there was. */
export const birthdate: Check = (answer) => {
  const missing = given('Enter the birthdate')(answer);
  if (missing) return missing;
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(answer) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = date.getUTCDate() === Number(day) && date.getTime() < Date.now();
  return exists ? undefined : 'Enter the birthdate as DD-MM-YYYY';
};

/** Four digits, whichever (testing page). */
export const securityCode = shaped(
  'Enter the security code',
  'The security code has 4 digits',
  /^\d{4}$/,
);

/** "Any 6-digit code" (testing page, Klarna). */
export const verificationCode = shaped(
  'Vul de verificatiecode in',
  'De verificatiecode heeft 6 cijfers',
  /^\d{6}$/,
);
