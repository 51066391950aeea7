import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';

/** A copy of the package with a cache of its own; what it depends on is found further up. */
class Package {
  readonly #root: string;
  readonly #cache: string;

  constructor(root: string) {
    this.#root = root;
    this.#cache = join(root, 'node_modules/.cache/multisafepay-sandbox');
    cpSync('sandbox', join(root, 'sandbox'), { recursive: true });
    cpSync('package.json', join(root, 'package.json'));
  }

  /** What `--help` says, which takes no port. */
  async help() {
    const child = spawn(process.execPath, [join(this.#root, 'sandbox/package/bin.js'), '--help']);
    let [output, errors] = ['', ''];
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (errors += String(data)));
    const [code] = (await once(child, 'close')) as [number];
    return { code, output, errors };
  }

  edit(change: (text: string) => string): void {
    const path = join(this.#root, 'sandbox/command-line.ts');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }

  kept(): string[] {
    return readdirSync(this.#cache).sort();
  }

  /** The bundle's path. */
  bundle(): string {
    return join(this.#cache, this.kept().find((file) => file.endsWith('.mjs')) ?? '');
  }

  /** Puts a file where the folder of the cache would be: not even root can write into it. */
  forbidCache(): void {
    mkdirSync(join(this.#root, 'node_modules'));
    writeFileSync(join(this.#root, 'node_modules/.cache'), '');
  }
}

const test = base.extend<{ copy: Package }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the parameter
  copy: async ({}, use, testInfo) => use(new Package(testInfo.outputPath('package'))),
});

const HELP = { code: 0, output: expect.stringContaining('--max-orders'), errors: '' };
const BUNDLE = [
  expect.stringMatching(/^[0-9a-f]{32}\.mjs$/),
  expect.stringMatching(/^[0-9a-f]{32}\.mjs\.map$/),
];

test('it is made by the first start and taken by the next, until a source is edited', async ({
  copy,
}) => {
  expect(await copy.help()).toEqual(HELP);
  const [made, at] = [copy.bundle(), statSync(copy.bundle()).mtimeMs];
  expect(await copy.help()).toEqual(HELP);
  expect([copy.bundle(), statSync(copy.bundle()).mtimeMs]).toEqual([made, at]);

  copy.edit((text) => text.replace('--max-orders', '--edited'));
  expect((await copy.help()).output).toContain('--edited');
  expect(copy.bundle()).not.toBe(made);
  expect(copy.kept()).toEqual(BUNDLE);
});

test('starts at the same time make one whole bundle', async ({ copy }) => {
  const starts = Array.from({ length: 4 }, () => copy.help());
  expect(await Promise.all(starts)).toEqual([HELP, HELP, HELP, HELP]);
  expect(copy.kept()).toEqual(BUNDLE);
});

test('a damaged one is made anew', async ({ copy }) => {
  await copy.help();
  const whole = readFileSync(copy.bundle(), 'utf8');
  for (const damaged of ['', 'no JavaScript', whole.slice(0, whole.length / 2)]) {
    writeFileSync(copy.bundle(), damaged);
    expect(await copy.help()).toEqual(HELP);
    expect(readFileSync(copy.bundle(), 'utf8') === whole).toBe(true);
  }
});

test('where none can be kept, it runs from the sources', async ({ copy }) => {
  copy.forbidCache();
  expect(await copy.help()).toEqual(HELP);
});

test('an error names the line of the source, also of one that cannot be bundled', async ({
  copy,
}) => {
  copy.edit((text) => text.replace('= parse(args)', '= mark(args)'));
  const { errors } = await copy.help();
  expect(errors).toContain('ReferenceError: mark is not defined');
  expect(errors).toMatch(/readCommandLine .*sandbox\/command-line\.ts:\d+:\d+/);
  expect(errors).not.toContain('.mjs');
  expect(copy.kept()).toEqual(BUNDLE);
  copy.edit((text) => text.replace('= mark(args)', '= )('));
  expect((await copy.help()).errors).toMatch(/command-line\.ts:\d+:\d+: ERROR/);
});
