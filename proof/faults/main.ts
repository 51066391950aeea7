import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Fault } from './fault.ts';
import { crews } from './crews.ts';
import { faults, oneForEachCheck } from './index.ts';
import { readKept, readReach } from './reporter/kept.ts';
import { line } from './reporter/lines.ts';
import { exactly, holding, isTold, openTestsOf } from './reporter/pairs.ts';
import { writePlan, type Plan } from './reporter/plan.ts';
import { tellOf } from './reporter/table.ts';

/**
 * Runs each fault against the tests that must notice it. With --once, one fault for each check of the
 * suite; with --crews, these several at a time on one sandbox; with --reach, none: the suite runs on a sandbox that records which tests each fault can reach;
 * with --all, every fault against all tests that it can reach, for the complete cross table; with --alone,
 * until two tests have noticed it. These two go on where they were interrupted. --part 2/6 is the second
 * sixth of the faults, --project one by its name.
 */
const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    crews: { type: 'boolean', default: false },
    reach: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    part: { type: 'string', default: '1/1' },
    project: { type: 'string', multiple: true, default: [] },
  },
});
const { once, crews: inCrews, reach, alone, all, part, project } = values;
const [number = 1, parts = 1] = part.split('/').map(Number);

const chosen = (once ? oneForEachCheck : faults)
  .filter((_, at) => at % parts === number - 1)
  .filter(({ name }) => project.length === 0 || project.includes(name));

if (reach) process.exitCode = run({ extent: 'reach', faults: [] });
else if (alone) {
  for (const most of [6, 20, Infinity]) round(most, true);
  process.exitCode = told();
} else if (all) process.exitCode = round();
else if (inCrews) {
  const planned = crews.flatMap(({ name, members }) =>
    // What is to notice one of them is to notice all.
    members.slice(0, 1).map((first) => Object.assign(plan(first, namedBy(first)), { name })),
  );
  process.exitCode = run({ extent: 'named', faults: planned });
} else {
  const named = chosen.map((fault) => plan(fault, namedBy(fault)));
  process.exitCode = run({ extent: 'named', faults: named });
}

/** Puts each fault to so many more of the tests that it can reach; told ones to no more, or to all. */
function round(most = Infinity, untilTold = false): number {
  if (!readReach()) run({ extent: 'reach', faults: [] });
  const found = readReach();
  if (!found) return 1;
  const planned = chosen.flatMap((fault) => {
    const kept = readKept(fault.name);
    const open = openTestsOf(fault, found, kept).slice(0, most);
    return open.length === 0 || (untilTold && isTold(kept)) ? [] : [plan(fault, exactly(open))];
  });
  return planned.length === 0 ? 0 : run({ extent: 'kept', faults: planned });
}

/** What all rounds together have told, whatever single ones did. */
function told(): number {
  const found = readReach();
  if (!found) return 1;
  const wrong = chosen.map((it) => tellOf(it, found)).filter(({ problems }) => problems.length > 0);
  for (const it of wrong) process.stdout.write(`${line(it)}\n`);
  process.stdout.write(
    `${chosen.length - wrong.length} passed, ${wrong.length} failed, 0 skipped\n`,
  );
  return wrong.length === 0 ? 0 : 1;
}

/** With none named, some test of the suite has to notice it. */
function namedBy({ caught, spared }: Fault): RegExp {
  return caught.length === 0 ? /./ : holding([...caught, ...spared]);
}

function plan({ name, statement }: Fault, grep: RegExp): Plan['faults'][number] {
  return { name, statement, grep: grep.source };
}

function run(what: Plan): number {
  if (what.extent !== 'reach' && what.faults.length === 0) return 1;
  writePlan(what);
  const command = ['test', '--config', 'proof/faults/playwright.config.ts'];
  return spawnSync('playwright', command, { stdio: 'inherit' }).status ?? 1;
}
