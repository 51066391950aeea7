import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { coreRows, documented, type Kind } from '../../../catalogue/index.ts';
import { cli } from '../../../reporters/playwright-cli.ts';
import { drives, flows, flowsPerLibrary } from '../../looks/flows.ts';
import { libraries } from '../../looks/libraries.ts';
import { others } from '../../looks/others.ts';

/** Kinds without a core flow, with the kind that has the same pages. */
const samePages: Partial<Record<Kind, Kind>> = {
  locale: 'card',
  'psp id': 'scenario',
  'partial refund': 'API refund',
  'pay-later refund': 'pay-later dashboard refund',
  'article refund': 'pay-later dashboard refund',
};

/** The tests of a run, by file and title, once per project. */
function listed(...options: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, [cli, 'test', '--list', ...options], {
    encoding: 'utf8',
    env: { ...process.env, MULTISAFEPAY_TARGET: 'sandbox' },
    maxBuffer: 64 * 2 ** 20,
  });
  return [...stdout.matchAll(/^ {2}\[[^\]]+\] › (.+)$/gm)].map(([, name = '']) => name);
}

test('every core flow is one test, on each of its combinations and libraries', () => {
  const core = listed('--grep=@core');
  expect(core, 'one test for each core row and limit of the catalogue').toHaveLength(flows.length);
  const driven = listed('--config=proof/looks/playwright.config.ts');
  expect([...new Set(driven)].sort()).toEqual(core.sort());
  expect(driven).toHaveLength(
    drives().length +
      flowsPerLibrary().length * libraries().length +
      others().flatMap(({ ids }) => ids).length,
  );
});

test('every page object of the payment pages meets every library', () => {
  const used = new Set(
    flowsPerLibrary().flatMap(({ pages }) => pages.uses.map((it) => it.split(',')[0])),
  );
  const there = readdirSync('pages/payment', { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap(({ name }) => classes(readFileSync(`pages/payment/${name}`, 'utf8')));
  expect(there.length).toBeGreaterThan(15);
  expect(there.filter((name) => !used.has(name))).toEqual([]);
});

/** The names of the page objects in a file. */
const classes = (source: string): string[] =>
  [...source.matchAll(/^export class (\w+Page)\b/gm)].map(([, name = '']) => name);

test('every kind of row has a core flow, or the pages of a kind that has one', () => {
  const core = new Set(coreRows.map(({ kind }) => kind));
  const kinds = [...new Set(documented().map(({ row }) => row.kind))];
  const missing = kinds.filter((kind) => !core.has(samePages[kind] ?? kind));
  expect(missing, 'give one of its rows `core: true`').toEqual([]);
});
