import { expect } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { publint } from 'publint';
import { here, install, shopPort, tarball, test, type ModuleSystem } from './consumer.ts';
import { fromRoot } from './shell.ts';

const { exports } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** What a merchant can import, by name. */
const entries = Object.keys(exports)
  .filter((it) => !it.endsWith('.json'))
  .map((it) => it.replace('.', 'multisafepay-e2e'));

const systems: readonly ModuleSystem[] = ['module', 'commonjs'];

for (const system of systems) {
  test.describe(`A project of ${system}`, () => {
    for (const entry of entries) {
      test(`loads ${entry}`, ({ projects }) => {
        const load = system === 'module' ? 'await import' : 'require';
        const source = `console.log(Object.keys(${load}('${entry}')).length > 0)`;
        expect(projects[system].script(source, system)).toBe('true\n');
      });
    }

    for (const resolution of ['nodenext', 'bundler'] as const) {
      test(`has types that hold by themselves, resolved by ${resolution}`, ({ projects }) => {
        const kind = resolution === 'bundler' ? 'esnext' : 'nodenext';
        const options = ['--module', kind, '--moduleResolution', resolution];
        const files = [
          'here.config.ts',
          'tests/learnt.spec.ts',
          'tests/notifications.spec.ts',
          'tests/payments.spec.ts',
          'tests/refunds.spec.ts',
          'tests/names.ts',
          'entries.ts',
        ];
        const strictly = [
          '--strict',
          '--noEmit',
          '--target',
          'es2022',
          '--types',
          'node',
          '--allowImportingTsExtensions',
        ];
        projects[system].program('tsc', [
          ...strictly,
          '--skipLibCheck',
          'false',
          ...options,
          ...files,
        ]);
      });
    }

    test('pays, declines, cancels and refunds in its own shop', ({ projects }) => {
      const project = projects[system];
      const env = { SHOP_PORT: shopPort, KEYS_FILE: join(project.folder, 'keys.json') };
      const printed = project.program('playwright', [...here, '--workers', '2'], env);
      expect(printed).toMatch(/^\d+ passed, 0 failed, 0 skipped$/m);
      expect(printed).toContain('Not made in');

      const keys = JSON.parse(project.read('keys.json')) as string[];
      expect(keys.length).toBeGreaterThan(0);
      const left = filesLeft(project.folder);
      expect(left.some(({ name }) => name.endsWith('.network'))).toBe(true);
      const holding = left.filter(({ text }) => keys.some((key) => text.includes(key)));
      expect(holding.map(({ name }) => name)).toEqual([]);
    });

    test('pays without a shop and without a configuration', ({ projects }) => {
      const printed = projects[system].program('playwright', [
        'test',
        '--config',
        'without-shop',
        '--workers',
        '1',
      ]);
      expect(printed).toContain('3 passed');
    });
  });
}

test('publint has nothing to say about the package', async ({ installed }) => {
  const pkgDir = join(installed, 'node_modules/multisafepay-e2e');
  const { messages } = await publint({ pkgDir, pack: false });
  expect(messages).toEqual([]);
});

test('there is one Playwright, and nothing that only the repository needs', ({ installed }) => {
  const modules = readdirSync(join(installed, 'node_modules'));
  expect(modules).not.toContain('tsx');
  expect(readdirSync(join(installed, 'node_modules/multisafepay-e2e'))).not.toContain(
    'node_modules',
  );
});

test('the sandbox alone needs no other package and no network', () => {
  const folder = join(process.env.CONSUMER_FOLDER ?? '', 'sandbox-alone');
  install(folder, [tarball('multisafepay-sandbox')], '--omit=optional', '--offline');
  const modules = readdirSync(join(folder, 'node_modules')).filter((it) => !it.startsWith('.'));
  expect(modules).toEqual(['multisafepay-sandbox']);
  const help = spawnSync(join(folder, 'node_modules/.bin/multisafepay-sandbox'), ['--help']);
  expect(help.stdout.toString()).toContain('--json');
});

/** All that the run has left, traces taken apart. */
function filesLeft(folder: string): { readonly name: string; readonly text: string }[] {
  const results = readdirSync(join(folder, 'test-results'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
  return [join(folder, 'report.json'), ...results].flatMap((path) => {
    const content = readFileSync(path);
    const parts = path.endsWith('.zip') ? Object.entries(unzipSync(content)) : [[path, content]];
    return (parts as [string, Uint8Array][]).map(([name, bytes]) => ({
      name,
      text: Buffer.from(bytes).toString(),
    }));
  });
}
