import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { TestCase, TestStep } from '@playwright/test/reporter';

/** Measured durations by test name. Milliseconds. */
export type Durations = Readonly<Record<string, number>>;

/** Written by `npm run durations`, committed, read by every shard. */
export const durationsFile = new URL('durations.json', import.meta.url);

/** A test's name in every run and on every machine: project, file and titles, no line number. */
export function nameOf(test: TestCase, rootDir: string): string {
  const [, project = '', , ...titles] = test.titlePath();
  const file = relative(rootDir, test.location.file).split(sep).join('/');
  return [project, file, ...titles].filter((part) => part !== '').join(' > ');
}

/** Reads the committed durations; without a file every test counts the same. */
export function readDurations(file = durationsFile): Durations {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Durations) : {};
}

/** How long a test is expected to take: as measured, or as long as the middle one of the others. */
export function expectedDuration(name: string, durations: Durations): number {
  const known = Object.values(durations).sort((one, other) => one - other);
  return durations[name] ?? known[Math.floor(known.length / 2)] ?? 1;
}

/**
 * How long a test took by itself. Starting the worker's browser is left out: it falls to whichever
 * test happens to be the first of its worker.
 */
export function ownDuration(test: TestCase): number {
  const results = test.results.filter(({ status }) => status !== 'skipped');
  return results.reduce((sum, { duration, steps }) => sum + duration - starting(steps), 0);
}

const starting = (steps: readonly TestStep[]): number =>
  steps
    .flatMap((step) => [step, ...step.steps])
    .filter(({ category, title }) => category === 'fixture' && /"?browser"?$/.test(title))
    .reduce((sum, { duration }) => sum + duration, 0);
