import type { Frame, Locator, Page } from '@playwright/test';

/**
 * What identifies a control, said once. Nobody has seen the HTML of the real pages, so a control is
 * described the way the documentation and a person do: by what it is and by the words on it. What
 * was seen in suites that drove the real pages is `evidence`, its place in the form is `structure`.
 */
export interface Control {
  /** What a person calls it, for error messages. */
  readonly called: string;
  readonly kind: 'field' | 'list' | 'checkbox' | 'action';
  /** Label, aria-label, placeholder or visible text, in every documented spelling. */
  readonly words: RegExp;
  /** CSS of the control in other suites that drove the real pages. */
  readonly evidence?: string;
  /** CSS that fits it by its place when the words are in another language. */
  readonly structure?: string;
  /** Whoever clicks it has decided: what follows is the payment. */
  readonly confirms?: true;
}

/** Something that controls are looked for in. */
export type Scope = Page | Frame | Locator;

/** Inputs that nobody types into. */
const otherInputs = ['hidden', 'submit', 'button', 'image', 'radio', 'checkbox'];

export const elements = {
  field: `input:not(${otherInputs.map((type) => `[type=${type}]`).join()}), textarea`,
  list: 'select, [role=combobox], [role=listbox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
} as const;

/** A control known by its words alone, where its place could be that of another control. */
export const inWords = ({ called, kind, words }: Control): Control => ({ called, kind, words });

/** The ways to recognise a control, the most certain first. */
export function descriptions(scope: Scope, control: Control): Locator[] {
  const { kind, words, evidence, structure } = control;
  const byPlace = [evidence, structure].filter((css) => css !== undefined);
  const found =
    kind === 'action'
      ? [
          scope.getByRole('button', { name: words }),
          scope.getByRole('link', { name: words }),
          scope.getByRole('menuitem', { name: words }),
          ...byPlace.map((css) => scope.locator(css)),
          scope.getByText(words),
        ]
      : [
          scope.locator(elements[kind]).and(scope.getByLabel(words)),
          scope.locator(elements[kind]).and(scope.getByPlaceholder(words)),
          ...byPlace.map((css) => scope.locator(css)),
          besideText(scope, control),
        ];
  return found.map((locator) => locator.filter({ visible: true }));
}

/**
 * A field whose label is only a text in front of it, or the frame that holds the field; of a checkbox, the
 * text is what is clicked.
 */
function besideText(scope: Scope, { words, kind }: Control): Locator {
  if (kind === 'checkbox') return scope.locator('label').filter({ hasText: words });
  const others = otherInputs.map((type) => `@type="${type}"`).join(' or ');
  const element =
    kind === 'list'
      ? 'self::select or @role="combobox" or @aria-haspopup="listbox"'
      : `self::input[not(${others})] or self::textarea or self::iframe`;
  return scope
    .getByText(words)
    .filter({ visible: true })
    .locator(`xpath=following::*[${element}][1]`);
}

/** Matches as soon as any description of the control matches. */
export const anyOf = (scope: Scope, control: Control): Locator =>
  descriptions(scope, control)
    .reduce((one, other) => one.or(other))
    .first();
