import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../reporters/say.ts';
import { folder } from './folder.ts';
import { program } from './program.ts';

/**
 * Makes the report of a night from what its shards left in the nightly folder: compares the pages with the accepted
 * ones and the documentation with the catalogue, merges the shards and sends the notice. The night is red when a
 * test failed, a shard left nothing, or a page with card fields has a new script host or lost a protection.
 * NIGHTLY_DOCS=no leaves the documentation out: it is fetched from GitHub.
 *
 *     tsx proof/nightly/report.ts 4
 */
const shards = process.argv[2] ?? '';
const observed = join(folder, 'observed');
const pages = join(folder, 'pages.md');

const env = {
  ...process.env,
  REPORT_DRIFT: join(folder, 'drift.json'),
  REPORT_DOCS: join(folder, 'docs.json'),
};
// The verdict is the first thing on the job's page: what the pages say comes after it.
const before = { ...env, GITHUB_STEP_SUMMARY: pages, NOTICE_URL: undefined };

rmSync(pages, { force: true });
const drift = program(before, 'proof/observed/drift.ts', ...foldersOf(observed));
const docs = process.env.NIGHTLY_DOCS === 'no' ? 0 : program(before, 'proof/docs/main.ts');
const merged = program(env, 'proof/nightly/merge.ts', shards);
if (drift > 1) say('The pages could not be compared: nothing is said of their changes');
if (docs > 1) say('The documentation could not be read: nothing is said of its changes');
const jobPage = process.env.GITHUB_STEP_SUMMARY;
if (jobPage && existsSync(pages)) appendFileSync(jobPage, `\n${readFileSync(pages, 'utf8')}`);
process.exitCode = merged || drift;

/** A folder of each shard, or that of one. */
function foldersOf(all: string): string[] {
  if (!existsSync(all)) return [all];
  const shardsIn = readdirSync(all)
    .filter((name) => name.startsWith('observed-'))
    .map((name) => join(all, name));
  return shardsIn.length > 0 ? shardsIn : [all];
}
