import type { Run, Step } from './times.ts';

/** Parts of a test, in their order. The scripts have the same ones, but for what only the suite does. */
export const parts = [
  'set-up',
  'place order',
  'open page',
  'page text',
  'enter card',
  'look before confirming',
  'confirm',
  '3-D answer',
  'return',
  'API',
  'notification',
  'dashboard: find',
  'dashboard: read',
  'look again, compare',
  'tear-down',
] as const;
export type Part = (typeof parts)[number];

/** What the page objects do, and what a script does instead of them. */
export const onThePage: readonly Part[] = [
  'open page',
  'enter card',
  'look before confirming',
  'confirm',
  '3-D answer',
];

/** Where a part begins; it ends where the next one does. Milliseconds since the test began. */
type Cut = readonly [part: Part, at: number];

/** How long each part took. Milliseconds; together they are the whole test. */
export function partsOf(run: Run): Partial<Record<Part, number>> {
  const cuts = run.contestant === 'suite' ? cutsOfSuite(run) : cutsOfScript(run);
  const took: Partial<Record<Part, number>> = {};
  for (const [index, [part, at]] of cuts.entries()) {
    const [, end = run.duration] = cuts[index + 1] ?? [];
    took[part] = (took[part] ?? 0) + end - at;
  }
  return took;
}

/** The suite's test by the steps that its page objects and matchers report. */
function cutsOfSuite({ steps: all }: Run): Cut[] {
  const before = stepOf(all, /^Before Hooks$/);
  const confirm = stepOf(all, /^Click Confirm$/);
  const answer = stepOf(all, /^On the 3-D Secure page/);
  const verdict = stepOf(all, /toEndAs/);
  const dashboard = stepOf(verdict.steps, /^Dashboard: open/);
  return [
    ['set-up', 0],
    ['place order', before.end],
    ['open page', stepOf(all, /^Open the payment link$/).start],
    ['page text', stepOf(all, /toShow/).start],
    ['enter card', stepOf(all, /^Enter card number/).start],
    ['confirm', confirm.start],
    // The page's HTML is read for this look only, together with its text and the order by the API.
    ['look before confirming', stepOf(confirm.steps, /^Get content$/).start],
    ['confirm', stepOf(confirm.steps, /^Click$/).start],
    ['3-D answer', answer.start],
    ['look before confirming', stepOf(answer.steps, /^Get content$/).start],
    ['3-D answer', stepOf(answer.steps, /^Click$/).start],
    ['API', verdict.start],
    ['dashboard: find', dashboard.start],
    // The details are opened by their address, after the overview.
    ['dashboard: read', stepOf(dashboard.steps.toReversed(), /^Navigate$/).start],
    ['look again, compare', dashboard.end],
    ['tear-down', stepOf(all, /^After Hooks$/).start],
  ];
}

/** A script names its steps as the parts are named. */
function cutsOfScript({ steps: all }: Run): Cut[] {
  const known = new Set<string>(parts);
  const isPart = (title: string): title is Part => known.has(title);
  return [
    ['set-up', 0],
    ...all.flatMap(({ title, start }): Cut[] => (isPart(title) ? [[title, start]] : [])),
    ['tear-down', stepOf(all, /^After Hooks$/).start],
  ];
}

/** @throws when a step has another name now: then this file has to know it */
function stepOf(all: readonly Step[], title: RegExp): Step {
  const found = all.find((step) => title.test(step.title));
  if (!found) throw new Error(`no step ${title} among: ${all.map((it) => it.title).join(', ')}`);
  return found;
}
