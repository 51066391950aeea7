import { pageText } from './page-text.js';
/** Words of an error message. The real messages are not documented. */
const reason = /invalid|required|insufficient|not enough|too (low|little|high|small)|balance|declined|refused|rejected|fail(ed|ure)|error|wrong|try again|expired|unknown|not (be )?(accepted|approved|authori[sz]ed|possible)/i;
/** Why a page does not continue: its alerts, otherwise the lines with an error word, otherwise the full text. */
export async function reasonOn(page) {
    const alerts = await page.getByRole('alert').filter({ visible: true }).allInnerTexts();
    if (alerts.some((text) => text.trim() !== ''))
        return inOneLine(alerts);
    const lines = (await pageText(page)).split('\n');
    const reasons = lines.filter((line) => reason.test(line));
    return inOneLine(reasons.length > 0 ? reasons : lines);
}
const inOneLine = (texts) => texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('; ');
//# sourceMappingURL=reason.js.map