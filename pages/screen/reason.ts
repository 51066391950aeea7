import type { Page } from '@playwright/test';
import { pageText } from './page-text.ts';

/** Words of a line that tells why something cannot go on; none is documented. */
const reason =
  /invalid|required|insufficient|not enough|too (low|little|high|small)|balance|declined|refused|rejected|fail(ed|ure)|error|wrong|try again|expired|unknown|not (be )?(accepted|approved|authori[sz]ed|possible)/i;

/** Why a page does not go on: its alerts, else the lines that read like a reason, else all that it says. */
export async function reasonOn(page: Page): Promise<string> {
  const alerts = await page.getByRole('alert').filter({ visible: true }).allInnerTexts();
  if (alerts.some((text) => text.trim() !== '')) return inOneLine(alerts);
  const lines = (await pageText(page)).split('\n');
  const told = lines.filter((line) => reason.test(line));
  return inOneLine(told.length > 0 ? told : lines);
}

const inOneLine = (texts: readonly string[]): string =>
  texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('; ');
