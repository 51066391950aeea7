import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { ensureBrowser } from '../../fixtures/run/browser.ts';

const versioned = z.object({ version: z.string() });

/** The version of an installed package. */
const versionOf = (name: string): string => {
  const path = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return versioned.parse(JSON.parse(readFileSync(path, 'utf8'))).version;
};

/** In one line: when, and on what. A busy machine's times are worth little, so its load is there, too. */
export function machine(): string {
  const [cpu] = cpus();
  const browser = ensureBrowser().path ?? chromium.executablePath();
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `load before ${(loadavg()[0] ?? 0).toFixed(1)}`,
    `Node ${process.versions.node}`,
    `Playwright ${versionOf('@playwright/test')}`,
    execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim(),
  ].join(', ');
}
