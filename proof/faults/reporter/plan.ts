import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * What a run is to do. It is handed over in a file: every worker reads the configuration, a fault has a
 * worker of its own, and the table of faults takes longer to load than most tests take to run.
 */
const plan = z.object({
  /** None of the faults, but which tests each can reach; or these. */
  extent: z.enum(['reach', 'named', 'kept']),
  faults: z.array(z.object({ name: z.string(), statement: z.string(), grep: z.string() })),
});
export type Plan = z.output<typeof plan>;

/** Plans the runs that this process starts. */
export function writePlan(what: Plan): void {
  const file = 'test-results/faults-plan.json';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(what));
  process.env.FAULTS_PLAN = file;
}

/** Nothing is to be done where `npm run faults` has not planned it. */
export function readPlan(file = process.env.FAULTS_PLAN): Plan {
  if (file === undefined) return { extent: 'named', faults: [] };
  return plan.parse(JSON.parse(readFileSync(file, 'utf8')));
}
