import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * The faults of a run, each with the ids of its tests. It is a file: every worker reads the configuration, each
 * fault has a worker of its own, and loading the table of faults takes longer than most tests.
 */
const plan = z.array(
  z.object({ name: z.string(), statement: z.string(), tests: z.array(z.string()) }),
);
export type Plan = z.output<typeof plan>;

/** Plans the run that this process starts. */
export function writePlan(faults: Plan): void {
  const file = 'test-results/faults-plan.json';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(faults));
  process.env.FAULTS_PLAN = file;
}

/** Empty unless `npm run faults` has planned the run. */
export function readPlan(file = process.env.FAULTS_PLAN): Plan {
  return file === undefined ? [] : plan.parse(JSON.parse(readFileSync(file, 'utf8')));
}
