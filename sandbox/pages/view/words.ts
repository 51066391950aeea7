import type { Variants } from './variants.ts';

type Language = 'nl' | 'fr' | 'de';
type Word = 'Confirm' | 'Cancel' | 'Test';

/** Words of the shopper's buttons; only the English ones are documented (pages.md 10.2). */
const WORDS: Record<Word, Record<Language, string>> = {
  Confirm: { nl: 'Bevestigen', fr: 'Confirmer', de: 'Bestätigen' },
  Cancel: { nl: 'Annuleren', fr: 'Annuler', de: 'Abbrechen' },
  Test: { nl: 'Testen', fr: 'Tester', de: 'Testen' },
};

const isLanguage = (text: string): text is Language => Object.hasOwn(WORDS.Confirm, text);

/** A button's word in the language of a locale such as `nl_BE`; English where there is none. */
export function word(english: Word, { language }: Variants, locale = 'en_US'): string {
  const asked = language === 'asked' ? locale.slice(0, 2).toLowerCase() : language;
  return isLanguage(asked) ? WORDS[english][asked] : english;
}

/** "Card number" is also written "Card Number", as "Account holder name" is (pages.md 8.5). */
const CASES: Record<Variants['labels'], (label: string) => string> = {
  'sentence-case': (label) => label,
  'title-case': (label) => label.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
};

/** A star behind what must be filled in was seen on one form (pages.md 1.3). */
const MARKS: Record<Variants['required'], string> = { unmarked: '', star: ' *' };

/** A label as this page writes it. */
export function labelText(label: string, { labels, required }: Variants, needed: boolean): string {
  return CASES[labels](label) + (needed ? MARKS[required] : '');
}
