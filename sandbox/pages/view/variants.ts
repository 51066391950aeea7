import { WrongOption } from '../../wrong-option.ts';

/**
 * Every form that the known facts permit the real pages to have (docs/facts/unknown.md). Each switch is
 * independent of all others, its first value is how the sandbox looks by default, and none of them changes
 * what a payment means: they are known to the pages alone.
 */
export const SWITCHES = {
  // Every page. AngularJS was seen in 2022; whether there are waits, overlays or cookie notices is unknown
  // (docs/facts/payment-pages.md#technology).
  rendering: ['server', 'client'],
  pace: ['prompt', 'slow'],
  overlay: ['none', 'passing', 'cookies'],

  // Words and how controls get them: labels are documented, their markup is not
  // (docs/facts/payment-pages.md#card-form, docs/facts/dashboard.md#refund).
  naming: ['label-for', 'wrapping', 'aria-label', 'aria-labelledby', 'placeholder'],
  labels: ['sentence-case', 'title-case'],
  required: ['unmarked', 'star'],
  code: ['CVC/CVV', 'CVC/ CVV', 'CVC / CVV'],
  reason: ['Reason/Description', 'Reason / Description'],
  money: ['1.37 EUR', '€ 1,37'],
  // The button's text follows the locale, or was changed: a suite stopped matching it
  // (docs/facts/payment-pages.md#card-form).
  language: ['asked', 'nl'],

  // Payment page. Bancontact's "fields" are other cards' "lists" (docs/facts/payment-pages.md#card-form).
  methods: ['skipped', 'first'],
  // Names of methods: official plugins renamed these two (docs/facts/found-later.md).
  brands: ['iDEAL, in3', 'iDEAL | Wero', 'iDEAL+in3'],
  expiry: ['lists-padded', 'lists-numbers', 'lists-names', 'two-fields', 'one-field'],
  year: ['4-digits', '2-digits'],
  mask: ['none', 'blanks'],
  submit: ['button', 'input', 'disabled-until-valid'],
  decline: ['cancel_url', 'in-place'],

  // Pages of the other methods (docs/facts/methods.md#forms): how banks are chosen, whether what is left to do is shown here
  // or by the shop, and words of other revisions and paragraphs of the guide.
  banks: ['list', 'tiles'],
  instructions: ['in-place', 'redirect_url'],
  names: ['current', 'older'],

  // 3-D Secure (docs/facts/three-d-secure.md): hops before and after, whether it asks, and how.
  hopBefore: ['form', 'none'],
  hopAfter: ['redirects', 'page', 'none'],
  bancontact: ['with-3-d', 'without-3-d'],
  frame: ['top', 'framed'],
  answer: ['6-options', '3-options', 'by-itself'],

  // QR code and test platform (docs/facts/qr.md#qr-page, docs/facts/simulators.md#the-page).
  qr: ['img-data', 'img-url', 'canvas', 'svg'],
  qrLook: ['normal', 'small', 'inverted', 'little-margin'],
  follow: ['push', 'polling'],
  platform: ['simulator', 'sim'],
  scenario: ['Test scenario', 'Test Scenario'],

  // Dashboard (docs/facts/dashboard.md).
  login: ['two-fields', 'three-fields', 'two-steps', 'one-time-code'],
  overview: ['Transaction overview', 'Transactions overview'],
  // Direct addresses of a transaction and of the overview: used by an official plugin and by a merchant, on
  // the test environment not seen (docs/facts/found-later.md).
  addresses: ['known', 'unknown'],
  rows: ['link', 'click'],
  refund: ['page', 'dialog'],
  amount: ['one-field', 'two-fields'],
  bankAccount: ['not-asked', 'asked'],
  comment: ['in-place', 'dialog'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/**
 * The markup of the controls: the browser's own, or that of a widely used library. No switch, since it changes
 * every page: the core flows run once on each.
 */
export const LIBRARIES = [
  'none',
  'ui-select',
  'bootstrap-select',
  'angular-material',
  'mui',
  'radix',
  'headless-ui',
  'vuetify',
  'primeng',
  'antd',
] as const;

const FORMS = {
  ...SWITCHES,
  library: LIBRARIES,
  // No switches, as not every flow can cope: words of the payment page that no page object knows, for the card
  // form; and buttons that act on touch only, for a phone.
  words: ['known', 'made-up'],
  touch: ['unneeded', 'needed'],
} as const;

type Forms = typeof FORMS;

/** One value of every switch, and a library. */
export type Variants = { readonly [Name in keyof Forms]: Forms[Name][number] };

/** The look of today: the first value of everything. */
export const USUAL = Object.fromEntries(
  Object.entries(FORMS).map(([name, [first]]) => [name, first]),
) as unknown as Variants;

const isForm = (name: string): name is keyof Forms => Object.hasOwn(FORMS, name);

/** The variants and their values, one a line. */
export function listVariants(): string {
  const width = Math.max(...Object.keys(FORMS).map((name) => name.length));
  return Object.entries(FORMS)
    .map(([name, values]) => `  ${name.padEnd(width)}  ${values.join(' | ')}`)
    .join('\n');
}

/**
 * Reads the switches that are not to be as usual.
 *
 * @throws one error that names everything wrong with them and lists what there is
 */
export function readVariants(given: Readonly<Record<string, string>>): Variants {
  const problems = Object.entries(given).flatMap(([name, value]) => {
    if (!isForm(name)) return [`there is no variant "${name}"`];
    const values: readonly string[] = FORMS[name];
    return values.includes(value) ? [] : [`variant "${name}" has no value "${value}"`];
  });
  if (problems.length === 0) return { ...USUAL, ...given };
  throw new WrongOption(`${problems.join('; ')}. The variants are:\n${listVariants()}`);
}
