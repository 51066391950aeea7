import { parseArgs } from 'node:util';
import { contradictions } from '../../catalogue/sources/contradictions.ts';
import { methods } from '../../catalogue/index.ts';
import { allInputs } from '../../catalogue/inputs.ts';
import { accountFor } from './account.ts';
import { readMatrix, type Matrix } from './matrix.ts';
import { coverage, printed, type Compared } from './print.ts';

/**
 * What the catalogue covers, per method, and what it does not, each with its reason. Ends with 1 when
 * the catalogue does not account for every documented input of `catalogue/inputs.json`, or of another
 * list of the same inputs, and with 2 when that file is not of the form of a matrix.
 *
 *     npm run catalogue -- [--matrix FILE] [--json]
 */
function run(): number {
  const { values } = parseArgs({
    options: { matrix: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const own = compared('catalogue/inputs.json', { ...allInputs, contradictions: [] });
  const given =
    values.matrix === undefined ? undefined : compared(values.matrix, readMatrix(values.matrix));
  const all = coverage(own, given);
  process.stdout.write(values.json ? `${JSON.stringify(all, null, 2)}\n` : printed(all));
  return own.problems.length + (given?.problems.length ?? 0) === 0 ? 0 : 1;
}

const compared = (file: string, list: Matrix): Compared => ({
  file,
  ...accountFor(list, { methods, contradictions }),
});

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
