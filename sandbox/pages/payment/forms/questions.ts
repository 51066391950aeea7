import * as checks from './answers.ts';
import { Banks, SendingBanks } from './banks.tsx';
import { COUNTRIES } from './countries.ts';
import type { Question } from './question.tsx';
import { accepted, field, list, radios, secret } from './question.tsx';

const PHONE = { inputmode: 'tel', autocomplete: 'tel', maxlength: 25 } as const;

/** Every question of the documented forms, with its documented label (docs/facts/methods.md#forms). */
export const QUESTIONS = {
  'your-bank-account': field(
    { label: 'Your bank account', hint: 'IBAN', maxlength: 42 },
    checks.iban,
  ),
  'bank-country': list("Bank's country", COUNTRIES, "Choose your bank's country"),
  'account-holder': field(
    { label: 'Account holder', autocomplete: 'name', maxlength: 100 },
    checks.given('Enter the name of the account holder'),
  ),
  iban: field({ label: 'IBAN', maxlength: 42 }, checks.iban),
  bic: field({ label: 'BIC', maxlength: 14 }, checks.bic),
  email: field(
    { label: 'Email address', inputmode: 'email', autocomplete: 'email', maxlength: 200 },
    checks.email,
  ),
  phone: field({ label: 'Phone number', ...PHONE }, checks.phone),
  // Seen with its star and a line of help below (docs/facts/payment-pages.md#layout).
  'mb-way-phone': field(
    { label: 'Phone number *', optional: true, hint: 'The one MB WAY knows', ...PHONE },
    checks.phone,
  ),
  birthdate: field(
    {
      label: 'Birthdate',
      hint: 'DD-MM-YYYY',
      inputmode: 'numeric',
      autocomplete: 'bday',
      maxlength: 10,
    },
    checks.birthdate,
  ),
  'bank-account': field(
    { label: 'Bank account', hint: '10 digits', inputmode: 'numeric', maxlength: 20 },
    checks.bankAccount,
  ),
  title: list(
    'Title',
    [
      { value: 'mr', text: 'Mr.' },
      { value: 'mrs', text: 'Mrs.' },
    ],
    'Choose your title',
  ),
  'customer-type': radios(
    'You are buying as',
    [
      { value: 'private', text: 'Private' },
      { value: 'business', text: 'Business' },
    ],
    'Choose Private or Business',
  ),
  terms: accepted('I accept the payment terms and conditions', 'Accept the terms to go on'),
  'in3-terms': accepted(
    'Ik ga akkoord met de betaalvoorwaarden en de privacyverklaring van in3',
    'Ga akkoord met de voorwaarden om verder te gaan',
  ),
  'klarna-phone': field({ label: 'Telefoonnummer', ...PHONE }, checks.phone),
  'klarna-code': field(
    { label: 'Verificatiecode', inputmode: 'numeric', maxlength: 6 },
    checks.verificationCode,
  ),
  bank: { show: Banks, check: checks.given('Choose your bank') },
  'sending-bank': { show: SendingBanks, check: checks.given('Choose your bank') },
  'card-number': secret(
    { label: 'Card number', inputmode: 'numeric', maxlength: 30 },
    checks.given('Enter the card number'),
  ),
  'security-code': secret(
    { label: 'Security code', inputmode: 'numeric', maxlength: 4 },
    checks.securityCode,
  ),
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof QUESTIONS;
