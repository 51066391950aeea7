import { parseArgs } from 'node:util';
import { isFailure } from '../../reporters/ending.ts';
import { playwright } from './playwright.ts';
import { openAccount } from './account.ts';
import { print } from '../../reporters/print.ts';

/**
 * Draws some tests and runs them twice at the same time on one account, each run in its own order. Independent
 * tests all pass. The same seed draws the same tests.
 *
 *     npm run subset -- [--seed NUMBER] [--count NUMBER]
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(1 + (Date.now() % 1_000_000)) },
    count: { type: 'string', default: '6' },
  },
});
const { seed, count } = values;
if (![seed, count].every((it) => /^[1-9]\d{0,8}$/.test(it))) {
  process.stderr.write('npm run subset: --seed and --count take whole numbers from 1\n');
  process.exit(2);
}

const again = `npm run subset -- --seed ${seed} --count ${count}`;
print(`${count} tests, twice at the same time on one account: ${again}`);
const account = await openAccount({}, seed);
try {
  const environment = { ...process.env, SUBSET_SEED: seed, SUBSET_COUNT: count };
  const runs = [`${seed}-one`, `${seed}-other`].map(async (shuffle) => {
    const env = { ...environment, ...(await account.environment()) };
    return playwright('proof/stress/subset.config.ts', ['--shuffle', shuffle], env);
  });
  const endings = (await Promise.all(runs)).flat();
  const failed = endings.filter(isFailure);
  const passed = endings.filter(({ status }) => status === 'passed').length;
  for (const { title, status } of endings) print(`  ${status}: ${title}`);
  for (const { title, words } of failed) print(`Failed, see ${again}: ${title}: ${words}`);
  const skipped = endings.length - passed - failed.length;
  print(`${passed} passed, ${failed.length} failed, ${skipped} skipped`);
  process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
} finally {
  await account.close();
}
