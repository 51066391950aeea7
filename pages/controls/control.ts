import type { Frame, Locator, Page } from '@playwright/test';
import { decorated } from './names.ts';

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
  // What opens it. Behind a list that a page draws, the browser's own may be kept where nobody gets to.
  list: 'select:not([aria-hidden=true], [tabindex^="-"]), [role=combobox]:not(:has([role=combobox])), [aria-haspopup=listbox]:not(:has([role=combobox]))',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
} as const;

/** A control known by its words alone, where its place could be that of another control. */
export const inWords = ({ called, kind, words }: Control): Control => ({ called, kind, words });

/** The ways to recognise a control, the most certain first. */
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
          // A list that is always open; of one that opens, what opens it is meant.
          ...(control.kind === 'list' ? labelled(scope, '[role=listbox]', name) : []),
          ...byPlace(scope, control),
          ...(control.kind === 'field' ? [framesNamed(scope, name)] : []),
          besideText(scope, control),
        ];
  return found.map((locator) => locator.filter({ visible: true }));
}

/** An icon in a button may have a name of its own, which goes before the words on it. */
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

/** Frames of one field each may be named by a title. */
const framesNamed = (scope: Scope, name: RegExp): Locator =>
  scope.locator('iframe').and(scope.getByTitle(name).or(scope.getByLabel(name)));

const byPlace = (scope: Scope, { kind, evidence, structure }: Control): Locator[] =>
  [evidence, structure]
    .filter((css) => css !== undefined)
    .map((css) =>
      kind === 'list' ? scope.locator(elements.list).and(scope.locator(css)) : scope.locator(css),
    );

/** Lists that tell by their class alone what they are: what a page draws need not have roles. */
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
 * A field whose label is only a text in front of it, or the frame that holds the field; of a checkbox, the
 * text is what is clicked.
 */
function besideText(scope: Scope, { words, kind }: Control): Locator {
  const name = decorated(words);
  if (kind !== 'field' && kind !== 'list') return scope.locator('label').filter({ hasText: name });
  const text = scope.getByText(name).filter({ visible: true });
  return kind === 'list'
    ? // The page's own may follow first, and be hidden behind what is drawn.
      text.locator(`xpath=following::*[${followingElement.list}]`).filter({ visible: true }).first()
    : text.locator(`xpath=following::*[${followingElement.field}][1]`);
}

/** Matches as soon as any description of the control matches. */
export const anyOf = (scope: Scope, control: Control): Locator =>
  descriptions(scope, control)
    .reduce((one, other) => one.or(other))
    .first();

/** Matches what is known to be the field by more than a text in front of it. */
export const namedOf = (scope: Scope, field: Control): Locator =>
  descriptions(scope, field)
    .slice(0, -1)
    .reduce((one, other) => one.or(other))
    .first();
