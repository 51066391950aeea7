import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { fromRoot } from '../../fixtures/run/base.ts';
import { secretsIn } from '../selftests/secrets/canary/readings.ts';
import { inPlaces, runIn, type Leavings, type Places } from '../selftests/secrets/canary/run.ts';
import { failingVerdict, type Stage } from '../selftests/secrets/canary/stage.ts';

/** A row of the catalogue, and its test. */
const row = { id: 'bancontact-completed', title: 'Bancontact 67034500054620008' };

/** What a user names with --add-reporter, and where it writes here. */
const others = (left: string): string => {
  const tool = (name: string): string => fromRoot(`proof/recipes/node_modules/${name}`);
  return JSON.stringify([
    [tool('playwright-ctrf-json-reporter'), { outputDir: join(left, 'ctrf'), annotations: true }],
    [tool('allure-playwright'), { resultsDir: join(left, 'allure') }],
  ]);
};

/** Runs a careless test and a documented one, with the reporters of others beside those of the suite. */
async function run(places: Places, stage: Stage, unlocked?: true): Promise<Leavings> {
  const file = join(places.folder, 'canary.config.mts');
  const config = readFileSync(file, 'utf8');
  const added = config.replace("['json']]", `['json'], ...${others(places.left)}]`);
  expect(added).not.toBe(config);
  writeFileSync(file, added);
  return runIn(places, stage, {
    title: `careless failure|${row.title}`,
    ...(unlocked && { unlocked }),
  });
}

/** The reporters, each with the place of its files. */
const reporters = { JUnit: '/junit.xml', CTRF: '/ctrf/', Allure: '/allure/' };

const filesOf = ({ artifacts }: Leavings, where: string) =>
  artifacts.filter(({ place }) => place.includes(where));

const textOf = (left: Leavings, where: string): string =>
  filesOf(left, where)
    .map(({ content }) => Buffer.from(content).toString())
    .join('\n');

/** The secrets in what each reporter wrote. */
const leaks = (left: Leavings, { secrets }: Stage) =>
  Object.fromEntries(
    Object.entries(reporters).map(([name, where]) => [
      name,
      [...new Set(filesOf(left, where).flatMap(({ content }) => secretsIn(content, secrets)))],
    ]),
  );

test('reporters of other makers get no secret, and the id of the row', async () => {
  const stage = await failingVerdict();
  try {
    const left = await inPlaces((places) => run(places, stage));
    expect(left.code).toBe(1);
    expect(leaks(left, stage)).toEqual({ JUnit: [], CTRF: [], Allure: [] });
    for (const where of Object.values(reporters)) {
      expect(textOf(left, where), where).toContain('careless failure');
      expect(textOf(left, where), where).toContain('[redacted]');
    }
    expect(textOf(left, reporters.JUnit)).toContain(`<property name="scenario" value="${row.id}">`);
    const ctrf = z
      .looseObject({ results: z.looseObject({ tests: z.array(z.looseObject({})) }) })
      .parse(JSON.parse(textOf(left, '/ctrf/ctrf-report.json')));
    expect(ctrf.results.tests).toContainEqual(
      expect.objectContaining({
        extra: {
          annotations: expect.arrayContaining([
            expect.objectContaining({ type: 'scenario', description: row.id }),
          ]),
        },
      }),
    );
    expect(textOf(left, reporters.Allure)).toContain(`"name":"scenario: ${row.id}"`);
  } finally {
    stage.close();
  }
});

test('without the lock each of them would have got secrets', async () => {
  const stage = await failingVerdict();
  try {
    const left = await inPlaces((places) => run(places, stage, true));
    const found = leaks(left, stage);
    for (const name of Object.keys(reporters)) expect(found[name], name).toContain('API key');
  } finally {
    stage.close();
  }
});
