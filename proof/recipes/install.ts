import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fromRoot } from '../../fixtures/run/base.ts';
import { ensureBrowser } from '../../fixtures/run/browser.ts';
import { print } from '../../reporters/print.ts';

/** Before the first recipe: installs the tools of others by their lock file, if they are not there, and the browser. */
export default function install(): void {
  ensureBrowser();
  const folder = fromRoot('proof/recipes');
  if (existsSync(`${folder}/node_modules`)) return;
  print('npm ci --prefix proof/recipes: reporters of other makers, for the recipes only');
  const parts = ['ci', '--ignore-scripts', '--prefix', folder];
  execFileSync('npm', parts, { stdio: ['ignore', 'ignore', 'inherit'] });
}
