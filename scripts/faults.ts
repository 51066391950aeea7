import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * Runs each fault against the tests that must notice it. With --once, one fault for each check of the
 * suite; with --all, every fault against the whole suite, for the complete cross table; with
 * --part 2/6, the second sixth of them. Projects are faults: --project psp-id-changes is one.
 */
const { values } = parseArgs({
  options: {
    once: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    part: { type: 'string', default: '1/1' },
    project: { type: 'string', multiple: true, default: [] },
  },
});
const extent = values.all ? 'all' : values.once ? 'once' : 'named';
const projects = values.project.flatMap((name) => ['--project', name]);

const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'playwright.faults.config.ts', ...projects],
  { stdio: 'inherit', env: { ...process.env, FAULTS: extent, FAULTS_PART: values.part } },
);
process.exitCode = status ?? 1;
