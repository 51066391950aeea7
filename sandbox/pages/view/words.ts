import { pageLocale } from '../../core/locale.ts';
import type { Variants } from './variants.ts';

type Language = 'nl' | 'fr' | 'de';

/**
 * Words of the shopper's buttons; only the English ones are documented
 * (docs/facts/payment-pages.md#words-of-the-buttons).
 */
const WORDS = {
  Confirm: { nl: 'Bevestigen', fr: 'Confirmer', de: 'Bestätigen' },
  Cancel: { nl: 'Annuleren', fr: 'Annuler', de: 'Abbrechen' },
  Test: { nl: 'Testen', fr: 'Tester', de: 'Testen' },
  'Add discount': {
    nl: 'Korting toevoegen',
    fr: 'Ajouter la réduction',
    de: 'Rabatt hinzufügen',
  },
  'Return to online shop': {
    nl: 'Terug naar de webshop',
    fr: 'Retour à la boutique',
    de: 'Zurück zum Shop',
  },
  'Return to website': {
    nl: 'Terug naar de website',
    fr: 'Retour au site',
    de: 'Zurück zur Website',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** The documented locales (API reference, `locale`) whose buttons are known here. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  de_AT: 'de',
  de_DE: 'de',
  fr_BE: 'fr',
  fr_FR: 'fr',
  nl_BE: 'nl',
  nl_NL: 'nl',
};

const isWord = (text: string): text is keyof typeof WORDS => Object.hasOwn(WORDS, text);

/** A text in a made-up language: each letter is the thirteenth after it. */
const madeUp = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

/** A text as this page writes it, where its language is none that a reader may know. */
export const spoken = (text: string, { words }: Variants): string =>
  words === 'made-up' ? madeUp(text) : text;

/** A button's word in the language of a locale such as `nl_BE`; as it is where there is none. */
export function word(text: string, look: Variants, locale = ''): string {
  const { language } = look;
  const asked = language === 'asked' ? LANGUAGES[pageLocale(locale)] : language;
  return isWord(text) && asked ? WORDS[text][asked] : spoken(text, look);
}

/** "Card number" is also written "Card Number", as "Account holder name" is (docs/facts/dashboard.md#refund). */
const CASES: Record<Variants['labels'], (label: string) => string> = {
  'sentence-case': (label) => label,
  'title-case': (label) =>
    label.replaceAll(/(?<=^|[\s/])\p{Ll}/gu, (letter) => letter.toUpperCase()),
};

/** A star behind what must be filled in was seen on one form (docs/facts/payment-pages.md#layout). */
const MARKS: Record<Variants['required'], string> = { unmarked: '', star: ' *' };

/** A label as this page writes it. */
export function labelText(label: string, look: Variants, needed: boolean): string {
  return spoken(CASES[look.labels](label), look) + (needed ? MARKS[look.required] : '');
}
