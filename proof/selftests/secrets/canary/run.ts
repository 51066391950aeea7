import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { cli } from '../../../../reporters/playwright-cli.ts';
import { artifactsIn, type Artifact } from './artifacts.ts';
import type { Stage } from './stage.ts';

/** What a run left, and its exit code. */
export interface Leavings {
  readonly code: number | null;
  readonly artifacts: readonly Artifact[];
}

/** How the suite is run. */
export interface How {
  /** Of the suite's own test, or of one in careless.ts. */
  readonly title: string;
  /** In the place of all that the configuration has, as `--reporter` says. */
  readonly reporter?: string;
  /** Playwright's own logs. */
  readonly debug?: string;
  /** Without the lock, to see that there is something to find. */
  readonly unlocked?: true;
  /** Called with what was printed until now. */
  readonly watch?: (printed: string, child: ChildProcess) => void;
}

/** The places of a run: what it leaves on purpose, and the system's folder for temporary files. */
export interface Places {
  readonly folder: string;
  readonly left: string;
  readonly system: string;
}

/** Calls with places of their own, which are removed behind it. */
export async function inPlaces<T>(use: (places: Places) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const places = { folder, left: join(folder, 'left'), system: join(folder, 'system') };
  try {
    for (const place of [places.left, places.system]) mkdirSync(place);
    writeFileSync(join(folder, 'canary.config.mts'), config(places.left));
    return await use(places);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  }
}

/** Runs the suite against a stage in places of its own, and collects what it leaves. */
export const leavings = (stage: Stage, how: How): Promise<Leavings> =>
  inPlaces((places) => runIn(places, stage, how));

/** Runs the suite against a stage, with the suite's own reporters and others, and collects what it leaves. */
export async function runIn(places: Places, stage: Stage, how: How): Promise<Leavings> {
  const { title, reporter, watch } = how;
  const only = reporter === undefined ? [] : [`--reporter=${reporter}`];
  const test = [
    'test',
    '--config',
    join(places.folder, 'canary.config.mts'),
    '--grep',
    title,
    ...only,
  ];
  const child = spawn(process.execPath, [cli, ...test], {
    cwd: resolve('.'),
    env: environmentOf(places, stage, how),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output.push(chunk);
      watch?.(Buffer.concat(output).toString(), child);
    });
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const printed = { place: 'stdout and stderr', content: Buffer.concat(output) };
  return { code, artifacts: [printed, ...leftIn(places)] };
}

/** Waits until no process of a run in these places is left: workers and browsers outlive a killed run. */
export async function ended({ system }: Places): Promise<void> {
  const ofRun = (pid: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`TMPDIR=${system}\0`);
    } catch {
      return false;
    }
  };
  await expect
    .poll(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name) && ofRun(name)), {
      timeout: 60_000,
    })
    .toEqual([]);
}

/** The runs' own folders among the system's temporary ones. */
export const runFoldersIn = ({ system }: Places): string[] =>
  readdirSync(system).filter((name) => name.includes('multisafepay-e2e'));

/** All that stands in the places now. */
export const leftIn = ({ left, system }: Places): Artifact[] => [
  ...artifactsIn(left),
  ...artifactsIn(system),
];

/** What a person would have in the environment, and what the careless tests show. */
export function environmentOf(places: Places, stage: Stage, how: Partial<How>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const { debug, unlocked } = how;
  const output = (file: string): string => join(places.left, file);
  return {
    ...stage.environment,
    PATH,
    HOME,
    TMPDIR: places.system,
    MULTISAFEPAY_TARGET: 'account',
    CANARY: Buffer.from(Object.values(stage.secrets).join(' | ')).toString('base64'),
    PLAYWRIGHT_HTML_OUTPUT_DIR: output('html'),
    PLAYWRIGHT_HTML_OPEN: 'never',
    PLAYWRIGHT_BLOB_OUTPUT_FILE: output('blob.zip'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: output('report.json'),
    PLAYWRIGHT_JUNIT_OUTPUT_FILE: output('junit.xml'),
    ...(debug !== undefined && { DEBUG: debug }),
    ...(unlocked && {
      NODE_OPTIONS: `--require ${resolve('proof/selftests/secrets/canary/unlock.cjs')}`,
    }),
  };
}

/** The suite's configuration, less patient; its committed reporters and all others that keep files. */
const config = (left: string): string => `
import suite from ${JSON.stringify(resolve('playwright.config.ts'))};

const left = ${JSON.stringify(left)};
const suiteReporters = suite.reporter
  .map(([name, options]) => [name.replace(/^\\./, ${JSON.stringify(resolve('.'))}), options])
  .map(([name, options]) => [name, name === 'html' ? { ...options, outputFolder: left + '/html' } : options]);

export default {
  ...suite,
  testDir: ${JSON.stringify(resolve('.'))},
  testIgnore: [],
  testMatch: ['tests/{payments,refunds}/*.spec.ts', 'proof/selftests/secrets/canary/careless.ts'],
  globalSetup: ${JSON.stringify(resolve('fixtures/run/global-setup.ts'))},
  outputDir: left + '/results',
  workers: 1,
  retries: 0,
  reporter: [...suiteReporters, ['blob'], ['junit'], ['json']],
  use: { ...suite.use, patience: 2_000, actionTimeout: 3_000 },
};
`;

/** The text of every artifact whose place ends so. */
export const textsOf = ({ artifacts }: Leavings, end: string): string[] =>
  artifacts
    .filter(({ place }) => place.endsWith(end))
    .map(({ content }) => Buffer.from(content).toString());
