import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { faults, oneForEachCheck } from '../faults/index.ts';
import { isKept, readReach } from '../reporters/faults/kept.ts';

/**
 * Runs each fault against the tests that must notice it. With --once, one fault for each check of the
 * suite; with --reach, none: the suite runs on a sandbox that records which tests each fault can reach;
 * with --all, every fault against all tests that it can reach, for the complete cross table. That one
 * goes on where it was interrupted. --part 2/6 is the second sixth of them, --project one by its name.
 */
const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    reach: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    part: { type: 'string', default: '1/1' },
    project: { type: 'string', multiple: true, default: [] },
  },
});
const { once, reach, all, part, project } = values;
const [number = 1, parts = 1] = part.split('/').map(Number);

const chosen = (once ? oneForEachCheck : faults)
  .filter((_, at) => at % parts === number - 1)
  .map(({ name }) => name)
  .filter((name) => project.length === 0 || project.includes(name))
  .filter((name) => !all || !isKept(name));

function run(extent: 'reach' | 'all' | 'named'): number {
  const { status } = spawnSync('playwright', ['test', '--config', 'playwright.faults.config.ts'], {
    stdio: 'inherit',
    env: { ...process.env, FAULTS: extent, FAULTS_CHOSEN: chosen.join(',') },
  });
  return status ?? 1;
}

const recorded = reach || (all && !readReach()) ? run('reach') : 0;
const nothingLeft = reach || chosen.length === 0;
process.exitCode = recorded !== 0 || nothingLeft ? recorded : run(all ? 'all' : 'named');
