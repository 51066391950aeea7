import { ensureBrowser } from '../../../fixtures/run/browser.ts';

/** Runs before the first test, because two parallel searches could both try to install a browser. */
export default function findBrowser(): void {
  const { path } = ensureBrowser();
  if (path !== undefined) process.env.RUN_BROWSER_PATH = path;
}
