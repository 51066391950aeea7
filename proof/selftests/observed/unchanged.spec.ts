import { expect, test } from '@playwright/test';
import type { Observation } from '../../../fixtures/observed/observation.ts';
import { differences } from '../../observed/compare.ts';
import { observing } from './observing.ts';
import { servePage } from './varied-page.ts';

const visits = Array.from({ length: 50 }, (_, index) => `visit-${index}`);

// A hundred and fifty documents, on a machine that has other work.
test.setTimeout(300_000);

test('Of a page that has not changed nothing is said, at 50 visits', async ({ browser }) => {
  await using page = await servePage();
  // One run for all of them: each visit has a folder of its own instead.
  const { observations } = await observing(browser, async (context) => {
    const tab = await context.newPage();
    // Pictures are not compared, and take longer than all the rest.
    tab.screenshot = () => Promise.reject(new Error('no picture is wanted'));
    for (const visit of visits) {
      await tab.goto(page.address(visit));
      await tab.mouse.click(1, 1);
    }
  });
  const [first = new Map<string, Observation>(), ...others] = visits.map((visit) =>
    inOnePlace(visit, observations),
  );
  expect(first.size, 'the page').toBe(1);
  for (const [index, again] of others.entries()) {
    const visit = `visit ${index + 1}`;
    expect([...again.keys()], visit).toEqual([...first.keys()]);
    expect.soft(differences(first, again), visit).toEqual([]);
  }
  expect(new Set(page.sent).size, 'documents, each of them another').toBe(2 * visits.length);
});

/** What one visit has seen, without its folder. */
function inOnePlace(
  visit: string,
  observations: ReadonlyMap<string, Observation>,
): Map<string, Observation> {
  const own = [...observations.values()].filter(({ name }) => name.includes(`/${visit}-`));
  const texts = own.map((it) =>
    JSON.stringify(it).replaceAll(`/${visit}/`, '/').replaceAll(`/${visit}-`, '/'),
  );
  return new Map(
    texts.map((it) => JSON.parse(it) as Observation).map((it) => [it.name, it] as const),
  );
}
