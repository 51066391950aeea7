import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { cli } from '../../../../reporters/playwright-cli.ts';
import { artifactsIn, type Artifact } from './artifacts.ts';
import type { Stage } from './stage.ts';

/** The files left by a run, and its exit code. */
export interface Leavings {
  readonly code: number | null;
  readonly artifacts: readonly Artifact[];
}

/** Options for a run of the suite. */
export interface How {
  /** The title of a test of the suite, or of one in careless.ts. */
  readonly title: string;
  /** Replaces all configured reporters, like `--reporter`. */
  readonly reporter?: string;
  /** Turns on Playwright's own logs. */
  readonly debug?: string;
  /** Runs without the redaction lock, to prove that there are secrets to find. */
  readonly unlocked?: true;
  /** Called with the output so far. */
  readonly watch?: (printed: string, child: ChildProcess) => void;
}

/** The folders of a run: for its results, and for the system's temporary files. */
export interface Places {
  readonly folder: string;
  readonly left: string;
  readonly system: string;
}

/** Calls the function with new folders and removes them afterwards. */
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

/** Runs the suite against a stage in new folders, and collects the files it leaves. */
export const leavings = (stage: Stage, how: How): Promise<Leavings> =>
  inPlaces((places) => runIn(places, stage, how));

/** Runs the suite against a stage, with the suite's reporters and others. Collects the files it leaves. */
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

/** Waits until all processes of a run have ended: workers and browsers outlive a killed run. */
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

/** The runs' own folders inside the system's temporary folder. */
export const runFoldersIn = ({ system }: Places): string[] =>
  readdirSync(system).filter((name) => name.includes('multisafepay-e2e'));

/** All files in the folders now. */
export const leftIn = ({ left, system }: Places): Artifact[] => [
  ...artifactsIn(left),
  ...artifactsIn(system),
];

/** The environment variables of a user, plus those for the careless tests. */
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
    MULTISAFEPAY_OBSERVE: output('observed'),
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

/** The suite's configuration with shorter timeouts, its reporters, and all other reporters that write files. */
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

/** The text of every artifact whose path ends this way. */
export const textsOf = ({ artifacts }: Leavings, end: string): string[] =>
  artifacts
    .filter(({ place }) => place.endsWith(end))
    .map(({ content }) => Buffer.from(content).toString());
