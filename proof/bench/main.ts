import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { print } from '../../reporters/print.ts';
import { scripts } from './contestants.ts';
import { writeDocs } from './docs.ts';
import { measureGrowth } from './growth.ts';
import { machine } from './machine.ts';
import { measureSuite } from './suite.ts';

/**
 * Says how fast the project is. Nothing is asserted about it.
 *
 *     npm run bench -- suite [--beside bare] [--rounds NUMBER]   one payment, beside all scripts or some
 *     npm run bench -- growth                                    longer and shorter runs
 *     npm run bench -- sandbox [MEASURE ...]                     the sandbox's own bench
 *     npm run bench -- suite growth --docs                       writes their tables into docs/speed.md
 *
 * `--json FILE` keeps the numbers. Without a name it is the suite.
 */
const [first, ...others] = process.argv.slice(2);
if (first === 'sandbox') {
  const bench = ['run', '--silent', 'bench', '--workspace', 'sandbox', '--', ...others];
  process.exit(spawnSync('npm', bench, { stdio: 'inherit' }).status ?? 1);
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'string', multiple: true, default: [...scripts] },
    rounds: { type: 'string', default: '15' },
    json: { type: 'string' },
    docs: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
const beside = scripts.filter((it) => values.beside.includes(it));
const measures: Readonly<Record<string, () => Promise<{ text: string; data: unknown }>>> = {
  suite: () => measureSuite(rounds, beside),
  growth: measureGrowth,
};
const parts = positionals.length > 0 ? positionals : ['suite'];
const isKnown = parts.every((part) => Object.hasOwn(measures, part));
if (!isKnown || !Number.isInteger(rounds) || rounds < 1 || beside.length === 0) {
  process.stderr.write(
    'npm run bench: suite, growth or sandbox; --rounds takes a whole number from 1, ' +
      `--beside one of ${scripts.join(', ')}\n`,
  );
  process.exit(2);
}
// The suite is measured on the sandbox, also where `.env` names an account.
process.env.MULTISAFEPAY_TARGET = 'sandbox';
const results: object[] = [];
for (const [part, measure] of Object.entries(measures)) {
  if (!parts.includes(part)) continue;
  const about = machine();
  print(about);
  const { text, data } = await measure();
  print(`\n${text}\n`);
  results.push({ part, about, data });
  if (values.docs) writeDocs(part, `${about}.\n\n${text}`);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
