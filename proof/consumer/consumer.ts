import { test as base } from '@playwright/test';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot, run } from './shell.ts';

/** What a project of the configuration may ask for. */
export interface Consumer {
  /** Major version of Node; undefined for the one that runs. */
  readonly nodeVersion: string | undefined;
}

/** How a merchant's project has its modules. */
export type ModuleSystem = 'module' | 'commonjs';

/** Each of several runs at once has a shop of its own. */
export const shopPort = String(20_000 + (process.pid % 4_000) * 2);

/** A run of the shop's tests on this machine's browser. */
export const here = ['test', '--config', 'here.config.ts'];

/** A merchant's project with the package installed. */
export class Project {
  readonly folder: string;
  readonly #node: string;

  constructor(folder: string, node: string) {
    this.folder = folder;
    this.#node = node;
  }

  /** Runs a script of JavaScript by this project's Node. */
  script(source: string, kind: ModuleSystem): string {
    return this.#run(['--input-type', kind, '--eval', source]);
  }

  /** Runs the program of an installed package. */
  program(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
    const program =
      { tsc: 'typescript/bin/tsc', playwright: '@playwright/test/cli.js' }[name] ?? name;
    return this.#run([join(this.folder, 'node_modules', program), ...args], env);
  }

  /** What is in a file of the project. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  #run(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
    const PATH = `${dirname(this.#node)}:${process.env.PATH ?? ''}`;
    return run(this.#node, args, { cwd: this.folder, env: { ...env, PATH } });
  }
}

/** The tarball of one of the two packages. */
export function tarball(name: 'multisafepay-e2e' | 'multisafepay-sandbox'): string {
  const folder = process.env.CONSUMER_FOLDER ?? '';
  const file = readdirSync(folder).find((it) => it.startsWith(name) && it.endsWith('.tgz'));
  if (file === undefined) throw new Error(`${name} was not packed`);
  return join(folder, file);
}

/** What the example's shop runs on. */
const shop = JSON.parse(readFileSync(fromRoot('examples/shop/package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Versions of what a merchant has besides: those of this repository. */
const versions = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

const beside = [
  ...['@playwright/test', '@types/node', 'typescript'].map(
    (name) => `${name}@${versions.devDependencies[name] ?? ''}`,
  ),
  ...Object.entries(shop.dependencies).map(([name, version]) => `${name}@${version}`),
];

/** Installs packages in an empty folder, as npm does it for a merchant. */
export function install(folder: string, packages: readonly string[], ...flags: string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'shop', private: true }));
  const quietly = ['--silent', '--no-audit', '--no-fund', '--prefer-offline'];
  run('npm', ['install', ...quietly, ...flags, ...packages], { cwd: folder });
}

interface Worker extends Consumer {
  /** The Node that the projects run on. */
  readonly node: string;
  readonly installed: string;
  readonly projects: Readonly<Record<ModuleSystem, Project>>;
}

/** A merchant's projects, one for each module system; installed once. */
export const test = base.extend<object, Worker>({
  nodeVersion: [undefined, { option: true, scope: 'worker' }],
  node: [
    async ({ nodeVersion }, use) => {
      if (nodeVersion === undefined) return use(process.execPath);
      const folder = join(process.env.CONSUMER_FOLDER ?? '', `node-${nodeVersion}`);
      const name = `node-${process.platform}-${process.arch}`;
      install(folder, [`${name}@${nodeVersion}`]);
      return use(join(folder, 'node_modules', name, 'bin/node'));
    },
    { scope: 'worker' },
  ],
  installed: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
    async ({}, use) => {
      const folder = join(process.env.CONSUMER_FOLDER ?? '', 'installed');
      install(folder, [...beside, tarball('multisafepay-e2e')]);
      await use(folder);
    },
    { scope: 'worker' },
  ],
  projects: [
    async ({ installed, node, nodeVersion }, use) => {
      const projectOf = (type: ModuleSystem): Project => {
        const folder = join(process.env.CONSUMER_FOLDER ?? '', `${type}-${nodeVersion ?? 'this'}`);
        cpSync(installed, folder, { recursive: true, verbatimSymlinks: true });
        for (const part of ['examples/shop', 'proof/consumer/project']) {
          cpSync(fromRoot(part), folder, { recursive: true });
        }
        writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }));
        return new Project(folder, node);
      };
      await use({ module: projectOf('module'), commonjs: projectOf('commonjs') });
    },
    { scope: 'worker' },
  ],
});
