import { parseArgs } from 'node:util';
import { conditions } from './conditions.ts';
import { isFailure } from '../../reporters/ending.ts';
import { coreFlows, soak, type Soaked } from './run.ts';
import { print } from '../../reporters/print.ts';

/**
 * Repeats the core flows under stress. The sandbox is right, so any failure is a false alarm of the suite; the
 * first one ends the run.
 *
 *     npm run soak -- [--condition NAME ...] [--runs NUMBER] [--seed TEXT]
 */
const { values } = parseArgs({
  options: {
    condition: { type: 'string', multiple: true, default: conditions.map(({ name }) => name) },
    runs: { type: 'string' },
    seed: { type: 'string', default: String(1 + (Date.now() % 1_000_000)) },
  },
});
const runs = values.runs === undefined ? undefined : Number(values.runs);
const unknown = values.condition.filter((name) => !conditions.some((it) => it.name === name));
const wrong = [values.seed, values.runs ?? '1'].some((it) => !/^[1-9]\d{0,8}$/.test(it));
if (unknown.length > 0 || wrong) {
  process.stderr.write(
    `npm run soak: --runs and --seed take whole numbers, --condition one of:\n` +
      conditions.map(({ name }) => `  ${name}\n`).join(''),
  );
  process.exit(2);
}

print(`${coreFlows.length} core flows, shuffled with --seed ${values.seed}`);
const soaked: Soaked[] = [];
for (const condition of conditions.filter(({ name }) => values.condition.includes(name))) {
  const result = await soak(condition, runs ?? condition.times, values.seed);
  soaked.push(result);
  print(line(result));
  if (result.endings.some(isFailure)) break;
}
const all = soaked.flatMap(({ endings }) => endings);
const failures = all.filter(isFailure);
for (const { title, words } of failures) print(`False alarm: ${title}: ${words}`);
print(`${all.length - failures.length} passed, ${failures.length} failed, 0 skipped`);
// Not `exitCode`: Node 20 can wait forever on the handle of a reset connection.
process.exit(failures.length === 0 && all.length > 0 ? 0 : 1);

function line({ condition, endings, says }: Soaked): string {
  const times = endings.map(({ duration }) => duration).sort((one, other) => one - other);
  const median = (times[Math.floor(times.length / 2)] ?? 0) / 1_000;
  const failed = endings.filter(isFailure).length;
  const facts = [`${endings.length} runs`, `${failed} failures`, `median ${median.toFixed(1)} s`];
  return ` ${condition.name}: ${[...facts, ...(says ? [says] : [])].join(', ')}`;
}
