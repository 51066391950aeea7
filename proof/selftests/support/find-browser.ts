import { ensureBrowser } from '../../../fixtures/run/browser.ts';

/** Before the first test, as two that look for a browser at once could both try to install one. */
export default function findBrowser(): void {
  const { path } = ensureBrowser();
  if (path !== undefined) process.env.RUN_BROWSER_PATH = path;
}
