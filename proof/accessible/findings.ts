import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** On an account nothing is asserted: the pages are another's. */
const isOurs = (): boolean => process.env.MULTISAFEPAY_TARGET === 'sandbox';

/** Known and left, on the sandbox's pages: "page: impact: rule". */
const baseline: ReadonlySet<string> = new Set();

/** Says something of a page in the report and in the terminal. */
function note(type: string, description: string): void {
  test.info().annotations.push({ type, description });
  process.stdout.write(`  ${type}: ${description}\n`);
}

/**
 * Lists the rules of axe that a page breaks: by impact, with how many elements and where the first of them is. A serious
 * or critical one that is not in the baseline is red on the sandbox. Nothing that was typed is kept.
 */
export async function examine(page: Page, name: string): Promise<void> {
  // Another page would be opened to join the results of frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    help,
    elements: nodes.length,
    first: String(nodes[0]?.target),
  }));
  await test.info().attach(`axe: ${name}`, {
    body: JSON.stringify(found, undefined, 2),
    contentType: 'application/json',
  });
  if (found.length === 0) note('accessibility', `${name}: no rule is broken`);
  for (const { rule, impact, elements, help } of found)
    note('accessibility', `${name}: ${impact}: ${rule}, ${elements} elements (${help})`);
  const grave = found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ impact, rule }) => `${name}: ${impact}: ${rule}`);
  if (isOurs()) expect.soft(grave.filter((it) => !baseline.has(it))).toEqual([]);
}

/** Notes how far a user came; on the sandbox it has to be all the way. */
export function concludes(what: string, done: readonly string[], all: readonly string[]): void {
  const missing = all.filter((it) => !done.includes(it));
  note(what, missing.length === 0 ? 'all steps' : `not possible: ${missing.join(', ')}`);
  if (isOurs()) expect(missing).toEqual([]);
}
