import type { Frame, Locator, Page } from '@playwright/test';
import { errors } from '@playwright/test';
import { ControlNotFound } from './control-not-found.ts';

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
}

/** Something that controls are looked for in. */
export type Scope = Page | Frame | Locator;

/** Inputs that nobody types into. */
const otherInputs = ['hidden', 'submit', 'button', 'image', 'radio', 'checkbox'];

const elements = {
  field: `input:not(${otherInputs.map((type) => `[type=${type}]`).join()}), textarea`,
  list: 'select, [role=combobox]:not(input), [role=listbox]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
} as const;

/** A control known by its words alone, where its place could be that of another control. */
export const inWords = ({ called, kind, words }: Control): Control => ({ called, kind, words });

/** The ways to recognise a control, the most certain first. */
function descriptions(scope: Scope, control: Control): Locator[] {
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

/** A field whose label is only a text in front of it; of a checkbox, the text is what is clicked. */
function besideText(scope: Scope, { words, kind }: Control): Locator {
  if (kind === 'checkbox') return scope.locator('label').filter({ hasText: words });
  const others = otherInputs.map((type) => `@type="${type}"`).join(' or ');
  const element =
    kind === 'list' ? 'self::select' : `self::input[not(${others})] or self::textarea`;
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

/**
 * Waits until the control is on the page and takes the most certain description that fits.
 *
 * @throws {ControlNotFound} with the words looked for and an outline of what is there instead.
 */
export async function find(scope: Scope, control: Control): Promise<Locator> {
  const found = descriptions(scope, control);
  // Mostly the page is ready and the first description fits: each look at a page takes its time.
  const [surest] = found;
  if (surest && (await surest.count()) === 1) return surest;
  await appears(anyOf(scope, control), scope, control);
  return mostCertain(found);
}

/**
 * The fields in sight that the control's words or evidence fit, in the order of the page: what is one field
 * on one page is two on another.
 */
export async function fieldsOf(scope: Scope, control: Control): Promise<[Locator, ...Locator[]]> {
  const single = await find(scope, control);
  const named = scope.getByLabel(control.words).or(scope.getByPlaceholder(control.words));
  const known = control.evidence === undefined ? named : named.or(scope.locator(control.evidence));
  const [first = single, ...others] = await scope
    .locator('input')
    .and(known)
    .filter({ visible: true })
    .all();
  return [first, ...others];
}

/** Waits for a locator that stands for the control, as `find` does. */
export async function appears(locator: Locator, scope: Scope, control: Control): Promise<void> {
  try {
    await locator.waitFor();
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw await ControlNotFound.on(scope, control);
  }
}

/** The first description that fits exactly one element; else the first element that any fits. */
async function mostCertain(found: readonly Locator[]): Promise<Locator> {
  let any: Locator | undefined;
  for (const locator of found) {
    const count = await locator.count();
    if (count === 1) return locator;
    if (count > 0) any ??= locator;
  }
  const [first] = found;
  const best = any ?? first;
  if (!best) throw new Error('a control has at least one description');
  return best.first();
}
