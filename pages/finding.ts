import type { Locator } from '@playwright/test';
import { errors } from '@playwright/test';
import { anyOf, descriptions, elements, inWords, type Control, type Scope } from './control.ts';
import { ControlNotFound } from './control-not-found.ts';
import { inAnyFrame } from './frames.ts';

/**
 * Waits until the control is on the page and takes the most certain description that fits. Fields may be in
 * frames of their own, as they are in components that shops embed.
 *
 * @throws {ControlNotFound} with the words looked for and an outline of what is there instead.
 */
export async function find(scope: Scope, control: Control): Promise<Locator> {
  // Mostly the page is ready and the first description fits: each look at a page takes its time.
  const [surest] = descriptions(scope, control);
  if (surest && (await surest.count()) === 1) return surest;
  // By its words alone in a frame of the page: anything may be shown in one.
  const known = (it: Scope): Control => (it === scope || isWhole(it) ? control : inWords(control));
  const place = await appearsIn(scope, (it) => anyOf(it, known(it)), control);
  return fieldIn(await mostCertain(descriptions(place, known(place))), control);
}

const isWhole = (it: Scope): boolean => 'parentFrame' in it && it.parentFrame() === null;

/** What was found, or the field in the frame that was found. */
async function fieldIn(found: Locator, { kind }: Control): Promise<Locator> {
  if (kind !== 'field' || found.page().frames().length === 1) return found;
  const isFrame = await found.evaluate((it) => it.localName === 'iframe');
  return isFrame ? found.contentFrame().locator(elements[kind]).first() : found;
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
export const appears = (locator: Locator, scope: Scope, control: Control): Promise<void> =>
  orNotFound(locator.waitFor(), scope, control);

/** Waits for what stands for the control, and tells where it is: in the scope, or in a frame of the page. */
export async function appearsIn(
  scope: Scope,
  describe: (scope: Scope) => Locator,
  control: Control,
): Promise<Scope> {
  if ('frames' in scope) return orNotFound(inAnyFrame(scope, describe), scope, control);
  await appears(describe(scope), scope, control);
  return scope;
}

async function orNotFound<T>(waiting: Promise<T>, scope: Scope, control: Control): Promise<T> {
  try {
    return await waiting;
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
