import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cli } from '../../../reporters/playwright-cli.ts';
import { artifactsIn, type Artifact } from './artifacts.ts';
import type { Stage } from './stage.ts';

/** What a run left, and its exit code. */
export interface Leavings {
  readonly code: number | null;
  readonly artifacts: readonly Artifact[];
}

/**
 * Runs the suite's own test of that title against a stage, with the suite's own reporters in their
 * order and with those of the nightly run, and collects what it leaves.
 */
export async function leavings(stage: Stage, title: string, redacted: boolean): Promise<Leavings> {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const places = { left: join(folder, 'left'), system: join(folder, 'system') };
  for (const place of Object.values(places)) mkdirSync(place);
  try {
    writeFileSync(join(folder, 'canary.config.mts'), config(places.left, redacted));
    const { PATH, HOME } = process.env;
    const env = {
      ...stage.environment,
      PATH,
      HOME,
      TMPDIR: places.system,
      MULTISAFEPAY_TARGET: 'account',
      // Playwright's own log prints every value that is filled in.
      DEBUG: 'pw:api',
    };
    const parts = [cli, 'test', '--config', join(folder, 'canary.config.mts'), '--grep', title];
    const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => output.push(chunk));
    }
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const printed = { place: 'stdout and stderr', content: Buffer.concat(output) };
    return { code, artifacts: [printed, ...artifactsIn(places.left)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The suite's configuration, less patient; its committed reporters and all others that keep files. */
const config = (left: string, redacted: boolean): string => `
import suite from ${JSON.stringify(resolve('playwright.config.ts'))};

const left = ${JSON.stringify(left)};
const suiteReporters = suite.reporter
  .filter(([name]) => ${redacted} || !name.includes('redact'))
  .map(([name, options]) => [name.replace(/^\\./, ${JSON.stringify(resolve('.'))}), options])
  .map(([name, options]) => [name, name === 'html' ? { ...options, outputFolder: left + '/html' } : options]);

export default {
  ...suite,
  testDir: ${JSON.stringify(resolve('tests'))},
  globalSetup: ${JSON.stringify(resolve('fixtures/run/global-setup.ts'))},
  outputDir: left + '/results',
  workers: 1,
  retries: 0,
  reporter: [
    ...suiteReporters,
    ['blob', { outputFile: left + '/blob.zip' }],
    ['junit', { outputFile: left + '/junit.xml' }],
    ['json', { outputFile: left + '/report.json' }],
  ],
  use: { ...suite.use, patience: 2_000, actionTimeout: 3_000 },
};
`;

/** The text of every artifact whose place ends so. */
export const textsOf = ({ artifacts }: Leavings, end: string): string[] =>
  artifacts
    .filter(({ place }) => place.endsWith(end))
    .map(({ content }) => Buffer.from(content).toString());
