import type { Frame, Locator, Page } from '@playwright/test';
import { decorated } from './names.ts';

/**
 * Describes a control, in one place. The HTML of the real pages is not known, so a control is described
 * as the documentation and a user describe it: by its kind and its words. `evidence` holds selectors
 * from suites that drove the real pages; `structure` describes its position in the form.
 */
export interface Control {
  /** Its name in error messages. */
  readonly called: string;
  readonly kind: 'field' | 'list' | 'checkbox' | 'action';
  /** Label, aria-label, placeholder or visible text, in every documented spelling. */
  readonly words: RegExp;
  /** CSS selector from other suites that drove the real pages. */
  readonly evidence?: string;
  /** CSS or XPath by position and kind, for pages in another language. */
  readonly structure?: string;
  /** Clicking it confirms the payment. */
  readonly confirms?: true;
}

/** Where controls are searched for. */
export type Scope = Page | Frame | Locator;

/** Inputs that do not accept typing. */
const otherInputs = ['hidden', 'submit', 'button', 'image', 'radio', 'checkbox'];

export const elements = {
  field: `input:not(${otherInputs.map((type) => `[type=${type}]`).join()}), textarea`,
  // The opener of the list. A custom list may keep a hidden native list, which users cannot reach.
  list: 'select:not([aria-hidden=true], [tabindex^="-"]), [role=combobox]:not(:has([role=combobox])), [aria-haspopup=listbox]:not(:has([role=combobox]))',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
} as const;

/** The same control, found by its words only. For scopes where its position could match another control. */
export const inWords = ({ called, kind, words }: Control): Control => ({ called, kind, words });

/** The ways to find a control, the most reliable first. */
export function descriptions(scope: Scope, control: Control): Locator[] {
  const name = decorated(control.words);
  const found =
    control.kind === 'action'
      ? [
          buttonsNamed(scope, name),
          scope.getByRole('link', { name }),
          scope.getByRole('menuitem', { name }),
          ...byPlace(scope, control),
          scope.getByText(name),
        ]
      : [
          ...labelled(scope, elements[control.kind], name),
          // A list that is always open. For other lists, the opener is used.
          ...(control.kind === 'list' ? labelled(scope, '[role=listbox]', name) : []),
          ...byPlace(scope, control),
          ...(control.kind === 'field' ? [framesNamed(scope, name)] : []),
          besideText(scope, control),
        ];
  return found.map((locator) => locator.filter({ visible: true }));
}

/** A button by its visible words: an icon inside may add a name of its own in front of them. */
export const buttonsNamed = (scope: Scope, name: RegExp): Locator =>
  scope
    .getByRole('button', { name })
    .or(
      scope
        .getByRole('button')
        .and(scope.locator('button, [role=button]').filter({ hasText: name })),
    );

const labelled = (scope: Scope, element: string, name: RegExp): Locator[] => [
  scope.locator(element).and(scope.getByLabel(name)),
  scope.locator(element).and(scope.getByPlaceholder(name)),
];

/** Frames with one field each may have their name in the title attribute. */
const framesNamed = (scope: Scope, name: RegExp): Locator =>
  scope.locator('iframe').and(scope.getByTitle(name).or(scope.getByLabel(name)));

const byPlace = (scope: Scope, { kind, evidence, structure }: Control): Locator[] =>
  [evidence, structure]
    .filter((css) => css !== undefined)
    .map((css) =>
      kind === 'list' ? scope.locator(elements.list).and(scope.locator(css)) : scope.locator(css),
    );

/** Custom lists without roles, known only by their class or data attribute. */
const drawnList = `(self::summary or @data-toggle="dropdown" or @data-bs-toggle="dropdown" or ${[
  'select',
  'dropdown',
  'combo',
  'chosen',
]
  .map((name) => `contains(@class, "${name}")`)
  .join(' or ')}) and not(.//select or .//*[@role="combobox" or @aria-haspopup or @data-toggle])`;

const followingElement = {
  field: `self::input[not(${otherInputs.map((type) => `@type="${type}"`).join(' or ')})] or self::textarea or self::iframe`,
  list: `self::select[not(@aria-hidden="true" or starts-with(@tabindex, "-"))] or @role="combobox" or @aria-haspopup="listbox" or @role="listbox" or (${drawnList})`,
} as const;

/**
 * A field (or its iframe) after a plain-text label; for a checkbox, the label itself.
 */
function besideText(scope: Scope, { words, kind }: Control): Locator {
  const name = decorated(words);
  if (kind !== 'field' && kind !== 'list') return scope.locator('label').filter({ hasText: name });
  const text = scope.getByText(name).filter({ visible: true });
  return kind === 'list'
    ? // A hidden native list may come first, before the custom list.
      text.locator(`xpath=following::*[${followingElement.list}]`).filter({ visible: true }).first()
    : text.locator(`xpath=following::*[${followingElement.field}][1]`);
}

/** Matches any description of the control. */
export const anyOf = (scope: Scope, control: Control): Locator =>
  descriptions(scope, control)
    .reduce((one, other) => one.or(other))
    .first();

/** Matches a field by its own name; a plain text in front of it is not enough. */
export const namedOf = (scope: Scope, field: Control): Locator =>
  descriptions(scope, field)
    .slice(0, -1)
    .reduce((one, other) => one.or(other))
    .first();
