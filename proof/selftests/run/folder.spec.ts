import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

/** Runs a piece of a program in a folder, without the variables of this run's worker. */
function run(code: string, cwd: string) {
  const { PATH, HOME } = process.env;
  const parts = ['--import', import.meta.resolve('tsx'), '--input-type', 'module', '--eval', code];
  const env = { PATH, HOME, TMPDIR: cwd };
  return spawnSync(process.execPath, parts, { cwd, env, encoding: 'utf8' });
}

const address = (file: string): string => JSON.stringify(pathToFileURL(file).href);

test('what another user links to is no folder of a run that was killed', () => {
  const temporary = test.info().outputPath('temporary');
  const own = test.info().outputPath('own');
  const file = join(own, 'note.txt');
  for (const folder of [temporary, own]) mkdirSync(folder, { recursive: true });
  writeFileSync(file, 'a long note');
  writeFileSync(join(own, 'secrets'), '{"value":"long"}\n');
  writeFileSync(join(own, 'owner.json'), JSON.stringify({ pid: 1, began: 'then', outputs: [own] }));
  symlinkSync(own, join(temporary, 'multisafepay-e2e-link'));
  const code = `const { openRunFolder } = await import(${address('fixtures/run/folder.ts')});
    openRunFolder([], console.log)();`;
  expect(run(code, temporary)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe('a long note');
});

for (const [how, encoding] of [
  ['UTF-8 with its mark', 'utf8'],
  ['UTF-16, as PowerShell writes it', 'utf16le'],
] as const) {
  test(`.env is read in ${how}`, () => {
    const place = test.info().outputPath('project');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, '.env'), '\u{FEFF}MULTISAFEPAY_API_KEY=key\r\nB=1\r\n', encoding);
    const code = `const { dotEnv } = await import(${address('fixtures/secrets/withheld.ts')});
      console.log(JSON.stringify(dotEnv()));`;
    const { stdout } = run(code, place);
    expect(JSON.parse(stdout)).toEqual({ MULTISAFEPAY_API_KEY: 'key', B: '1' });
  });
}

test('A variable of another program is not taken for a run that is open', () => {
  const place = test.info().outputPath('project');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, '.env'), 'MULTISAFEPAY_DASHBOARD_PASSWORD=canary\n');
  const code = `process.env.RUN_FOLDER = process.cwd();
    const { withholdSecrets } = await import(${address('fixtures/secrets/withheld.ts')});
    const { MULTISAFEPAY_DASHBOARD_PASSWORD: given } = withholdSecrets();
    const { MULTISAFEPAY_DASHBOARD_PASSWORD: left = 'nothing' } = process.env;
    console.log(given, left);`;
  expect(run(code, place).stdout).toBe('canary nothing\n');
});
