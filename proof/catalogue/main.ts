import { parseArgs } from 'node:util';
import { contradictions } from '../../catalogue/sources/contradictions.ts';
import { methods } from '../../catalogue/index.ts';
import { accountFor } from './account.ts';
import { readMatrix } from './matrix.ts';
import { coverage, printed, type Coverage } from './print.ts';

/**
 * What the catalogue covers, per method, and what it does not, each with its reason. With a file of
 * all documented inputs it ends with 1 when the catalogue does not account for one of them, and
 * with 2 when the file is not of that form.
 *
 *     npm run catalogue -- [--matrix testing-matrix.json] [--json]
 */
function run(): number {
  const { values } = parseArgs({
    options: { matrix: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const told = coverage(values.matrix === undefined ? undefined : heldAgainst(values.matrix));
  process.stdout.write(values.json ? `${JSON.stringify(told, null, 2)}\n` : printed(told));
  return told.matrix === undefined || told.matrix.problems.length === 0 ? 0 : 1;
}

const heldAgainst = (file: string): Coverage['matrix'] => ({
  file,
  ...accountFor(readMatrix(file), { methods, contradictions }),
});

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
