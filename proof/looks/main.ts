import { combinations, EVERYTHING, unusual } from './combinations.ts';
import { pairsOf } from './covering.ts';
import { drives, flows, flowsPerLibrary, unmet } from './flows.ts';
import { libraries } from './libraries.ts';
import { others } from './others.ts';

/** Prints what the run over every permitted form of the pages covers; with --all, each combination too. */
const members = combinations();
const switches = Object.entries(EVERYTHING);
const pairs = pairsOf(EVERYTHING);
const covered = pairs.filter(([name, value, other, otherValue]) =>
  members.some(({ values }) => {
    const row: Readonly<Record<string, string>> = values;
    return row[name] === value && row[other] === otherValue;
  }),
);
const width = Math.max(...switches.map(([name]) => name.length));
const table = switches.map(([name, values]) => `  ${name.padEnd(width)}  ${values.join(' | ')}`);
const all = members.map((member) => `  ${member.name}  ${unusual(member) || 'as usual'}`);
const chosen = drives();
const drawn = flowsPerLibrary();
const perFlow = flows.map(
  ({ id }) => `${id} on ${chosen.filter(({ flow }) => flow.id === id).length}`,
);

const lines = [
  `${switches.length} switches, the usual value first:`,
  ...table,
  ...(process.argv.includes('--all') ? ['', 'The combinations, by what is unusual:', ...all] : []),
  '',
  `${members.length} combinations, ${covered.length} of ${pairs.length} pairs of values covered`,
  `core flows: ${perFlow.join(', ')}; ${chosen.length} tests`,
  `and with the markup of ${libraries()
    .map(({ name }) => name)
    .join(
      ', ',
    )}: ${drawn.map(({ id }) => id).join(', ')}; ${drawn.length * libraries().length} tests`,
  ...others().map(({ name, about, ids }) => `${name} (${about}): ${ids.join(', ')}`),
  ...(unmet().length > 0
    ? [`no core flow meets ${unmet().join(', ')}: see proof/looks/pages.ts`]
    : []),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = covered.length === pairs.length && unmet().length === 0 ? 0 : 1;
