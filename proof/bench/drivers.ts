import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fromRoot } from '../../fixtures/run/base.ts';
import { print } from '../../reporters/print.ts';

const folder = fromRoot('proof/bench/drivers');

/** Installs Selenium and Puppeteer by their lock file, if they are not there. */
export function installDrivers(): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  print('npm ci --prefix proof/bench/drivers: Selenium and Puppeteer, for the bench only');
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A running chromedriver, for Selenium. */
interface Chromedriver {
  readonly url: string;
  readonly close: () => void;
}

/** @throws when there is none; it has to have the browser's version */
export async function startChromedriver(): Promise<Chromedriver> {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .map((place) => join(place, 'chromedriver'))
    .find(existsSync);
  if (path === undefined)
    throw new Error('Selenium needs a chromedriver: apt-get install chromium-driver');
  // In a process group of its own, to which its browsers belong.
  const child = spawn(path, ['--port=0'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${path} does not start`);
  for await (const line of createInterface(child.stdout)) {
    const port = /started successfully on port (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return { url: `http://127.0.0.1:${port}`, close: () => void process.kill(-pid) };
  }
  await once(child, 'exit');
  throw new Error(`${path} has ended`);
}
