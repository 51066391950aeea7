import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../fixtures/run/browser.ts';
import { fromRoot, run } from './shell.ts';

/** Before the first test: packs both packages as npm publishes them, the build included. */
export default function pack(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'multisafepay-consumer-'));
  const packing = ['pack', '--silent', '--pack-destination', folder];
  for (const project of ['.', 'sandbox']) run('npm', packing, { cwd: fromRoot(project) });
  process.env.CONSUMER_FOLDER = folder;
  const { path } = ensureBrowser();
  if (path !== undefined) process.env.BROWSER_PATH = path;
  return () => rmSync(folder, { recursive: true });
}
