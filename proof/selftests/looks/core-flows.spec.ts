import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { drives, FLOWS } from '../../looks/flows.ts';
import { libraries } from '../../looks/libraries.ts';

/** A spec has a test in each project that it runs in. */
const specs = z.array(z.object({ title: z.string(), tests: z.array(z.unknown()) }));
const suiteSchema = z.object({
  specs,
  get suites() {
    return z.array(suiteSchema).default([]);
  },
});
const listSchema = z.object({ suites: z.array(suiteSchema) });

const titlesIn = ({ specs: own, suites }: z.infer<typeof suiteSchema>): string[] => [
  ...own.flatMap(({ title, tests }) => tests.map(() => title)),
  ...suites.flatMap(titlesIn),
];

/** The titles of a run's tests, one for each project that has it. */
function listed(...options: readonly string[]): string[] {
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter=json'];
  const env = { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' };
  const { stdout } = spawnSync(process.execPath, [...command, ...options], {
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 2 ** 20,
  });
  return listSchema.parse(JSON.parse(stdout)).suites.flatMap(titlesIn);
}

test('every @core test is the flow of some combinations, and every flow is one test', () => {
  const driven = listed('--config=proof/looks/playwright.config.ts');
  const core = listed('--grep=@core');
  expect(
    core.filter((title) => !driven.includes(title)),
    'needs a flow in proof/looks/ and its tags in proof/looks/playwright.config.ts',
  ).toEqual([]);
  const flows = Object.keys(FLOWS).length;
  expect(driven, 'one test for each flow on each of its combinations and libraries').toHaveLength(
    drives().length + flows * libraries().length,
  );
});
