import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { crewsOf } from './crews.ts';
import { faults, oneForEachCheck } from './index.ts';
import { writePlan } from './reporter/plan.ts';

/**
 * Runs each fault against the tests that must notice it.
 *
 *     npm run faults -- [--once] [--part 1/4] [--project NAME ...]
 *
 * Every fault has a sandbox of its own. --once runs one fault for each check, several on one sandbox where one
 * test notices all of them. --part runs a share of the faults, --project the fault of this name.
 */
const { once, part, project } = options();
const [number = 1, parts = 1] = part.split('/').map(Number);

const chosen = (once ? oneForEachCheck : faults)
  .filter((_, at) => at % parts === number - 1)
  .filter(({ name }) => project.length === 0 || project.includes(name));

if (chosen.length === 0) {
  process.stderr.write(
    `npm run faults: no fault is chosen by ${process.argv.slice(2).join(' ')}\n`,
  );
  process.exitCode = 2;
} else {
  const alone = chosen.map((fault) => ({ name: fault.name, members: [fault] }));
  writePlan(
    (once ? crewsOf(chosen) : alone).map(({ name, members }) => ({
      name,
      statement: members.map(({ statement }) => statement).join('; '),
      tests: members.flatMap(({ caught, spared }) => [...caught, ...spared]),
      members: members.map((member) => member.name),
    })),
  );
  const command = ['test', '--config', 'proof/faults/playwright.config.ts'];
  process.exitCode = spawnSync('playwright', command, { stdio: 'inherit' }).status ?? 1;
}

/** A wrong option is one line, and exit code 2. */
function options() {
  try {
    return parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        part: { type: 'string', default: '1/1' },
        project: { type: 'string', multiple: true, default: [] },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `npm run faults -- [--once] [--part 1/4] [--project NAME ...]\n${reason}\n`,
    );
    process.exit(2);
  }
}
