import { parseArgs } from 'node:util';
import { keepFindings } from '../../reporters/night/findings.ts';
import { catalogued } from './catalogued.ts';
import { compare } from './compare.ts';
import { documentedOn } from './documented.ts';
import { address, readPage, WrongPage } from './page.ts';
import { printed } from './print.ts';

/**
 * Compares the catalogue with the published documentation page: prints what is new, removed or
 * changed there. Ends with 0 when nothing is, with 1 when something is, and with 2 when the page
 * cannot be read, or is not the page that it should be. REPORT_DOCS may name a file for the nightly report.
 *
 *     npm run docs:check -- [--file page.md]
 */
async function run(): Promise<number> {
  const { values } = parseArgs({ options: { file: { type: 'string' } } });
  const facts = documentedOn(await readPage(values.file));
  const comparison = compare(catalogued(), facts);
  if (comparison.alike === 0) {
    throw new WrongPage(
      `${values.file ?? address} cannot be understood: ` +
        'no part of it speaks of an input that the catalogue has. Is it the testing page?',
    );
  }
  process.stdout.write(printed(comparison));
  keepFindings('REPORT_DOCS', comparison.differences);
  return comparison.differences.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
