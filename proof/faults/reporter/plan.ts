import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * The sandboxes of a run, each with its faults and the ids of its tests. It is a file: each sandbox has a worker
 * of its own, every worker reads the configuration, and loading all faults takes longer than most tests.
 */
const plan = z.array(
  z.object({
    name: z.string(),
    statement: z.string(),
    tests: z.array(z.string()),
    /** Names of its faults. */
    members: z.array(z.string()),
  }),
);
export type Plan = z.output<typeof plan>;

/** Plans the run that this process starts. */
export function writePlan(sandboxes: Plan): void {
  const file = 'test-results/faults-plan.json';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(sandboxes));
  process.env.FAULTS_PLAN = file;
}

/** Empty unless `npm run faults` has planned the run. */
export function readPlan(file = process.env.FAULTS_PLAN): Plan {
  return file === undefined ? [] : plan.parse(JSON.parse(readFileSync(file, 'utf8')));
}
