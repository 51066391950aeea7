import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { print } from '../../reporters/print.ts';
import { writeDocs } from './docs.ts';
import { machine } from './machine.ts';
import { measureSuite, scripts } from './suite.ts';

/**
 * Says how fast the project is. Nothing is asserted about it.
 *
 *     npm run bench -- [suite] [--beside bare] [--rounds NUMBER] [--json FILE] [--docs]
 *     npm run bench -- sandbox [MEASURE ...]
 */
const [part = 'suite', ...more] = process.argv.slice(2).filter((it) => it !== '');
if (part === 'sandbox') {
  const bench = ['run', '--silent', 'bench', '--workspace', 'sandbox', '--', ...more];
  process.exit(spawnSync('npm', bench, { stdio: 'inherit' }).status ?? 1);
}
const { values } = parseArgs({
  args: part.startsWith('-') ? [part, ...more] : more,
  options: {
    beside: { type: 'string', multiple: true, default: [...scripts] },
    rounds: { type: 'string', default: '15' },
    json: { type: 'string' },
    docs: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);
const beside = scripts.filter((it) => values.beside.includes(it));
if (!['suite'].includes(part) && !part.startsWith('-')) {
  process.stderr.write('npm run bench: the parts are suite and sandbox\n');
  process.exit(2);
}
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write('npm run bench: --rounds takes a whole number from 1\n');
  process.exit(2);
}
// The suite is measured on the sandbox, also where `.env` names an account.
process.env.MULTISAFEPAY_TARGET = 'sandbox';
const about = machine();
print(about);
const { text, data } = await measureSuite(rounds, beside);
print(`\n${text}`);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ about, rounds, data }, null, 2)}\n`);
if (values.docs) writeDocs('suite', `${about}. Medians of ${rounds} rounds.\n\n${text}`);
