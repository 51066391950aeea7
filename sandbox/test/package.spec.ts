import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type * as promised from '../package/index.d.ts';
import { startSandbox } from '../start.ts';
import { inSandbox } from './support/folder.ts';

// The compiler compares the package's written types with the program's own.
const start: typeof promised.startSandbox = startSandbox;

/** A program in plain JavaScript that uses a sandbox. */
const using = (name: string): string => `
  import { startSandbox } from '${name}';
  const sandbox = await startSandbox({ seed: 'mine', clock: '2026-01-01T12:00:00' });
  const answer = await fetch(sandbox.apiUrl + 'gateways', { headers: { api_key: sandbox.apiKey } });
  const style = await fetch(sandbox.paymentUrl + 'assets/style.css');
  await sandbox.clock.advance(1000);
  console.log([answer.status, style.status, sandbox.seed, sandbox.clock.now()].join(' '));
  await sandbox.close();
`;
const USED = `200 200 mine ${Date.parse('2026-01-01T11:00:01Z')}\n`;

test('in the repository it is imported by the name of the whole package', () => {
  const args = ['--input-type=module', '--eval', using('multisafepay-e2e/sandbox')];
  expect(execFileSync(process.execPath, args, { cwd: inSandbox('..'), encoding: 'utf8' })).toBe(
    USED,
  );
});

test.describe('A packed sandbox', () => {
  // npm builds into one folder.
  test.describe.configure({ mode: 'serial' });
  // Outside of the repository: no package of `node_modules` is found from there.
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-sandbox-'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true }));

  const packages = [
    { name: 'multisafepay-sandbox', entry: 'multisafepay-sandbox', project: '.', own: '.' },
    { name: 'multisafepay-e2e', entry: 'multisafepay-e2e/sandbox', project: '..', own: 'sandbox' },
  ];
  for (const { name, entry, project, own } of packages) {
    test(`of ${name} runs what was built, without any other package`, () => {
      const packed = unpack(join(folder, name), project);
      const files = readdirSync(packed, { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);

      const used = ['--input-type=module', '--eval', using(entry)];
      expect(execFileSync(process.execPath, used, { cwd: packed, encoding: 'utf8' })).toBe(USED);

      const program = join(packed, own, 'package/bin.js');
      const wrong = spawnSync(process.execPath, [program, '--port', '0'], { encoding: 'utf8' });
      expect(wrong).toMatchObject({ status: 2, stdout: '' });
      expect(wrong.stderr).toContain('the port must be a whole number from 1 to');
    });
  }
});

/** Packs as npm publishes, the build included. Returns the unpacked folder. */
function unpack(folder: string, project: string): string {
  mkdirSync(folder);
  const pack = ['pack', '--silent', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: inSandbox(project) });
  const [file = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', join(folder, file), '-C', folder]);
  return join(folder, 'package');
}

test('an impossible option is a clear error', async () => {
  await expect(start({ port: 0 })).rejects.toThrow('the port must be a whole number from 1 to');
  await expect(start({ clock: 'noon' })).rejects.toThrow('there is no clock "noon"');
  await expect(start({ variants: { qr: 'x' } })).rejects.toThrow('has no value "x"');
});

test('a chosen port is the API\u2019s, and the next three follow', async () => {
  // Below those that systems hand out, and another process's are others.
  const port = 20_000 + (process.pid % 3_000) * 4;
  const sandbox = await start({ port });
  const { apiUrl, paymentUrl, authenticationUrl, dashboardUrl } = sandbox;
  const ports = [apiUrl, paymentUrl, authenticationUrl, dashboardUrl].map((url) =>
    Number(new URL(url).port),
  );
  await sandbox.close();
  expect(ports).toEqual([port, port + 1, port + 2, port + 3]);
});
