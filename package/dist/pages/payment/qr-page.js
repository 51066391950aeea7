import { click } from '../controls/clicking.js';
import { PageObject } from '../page-object.js';
import { cardNumber } from './form-words.js';
import { methodEntry } from './method-entry.js';
/** Some pages may show the code only on request. Source: API reference, connect settings, QR. */
const showCode = { called: 'Show QR code', kind: 'action', words: /show\b.*\bQR\b/i };
/** The payment page with a QR code on it. Source: Bancontact page, test a Bancontact QR code. */
export class QrPage extends PageObject {
    async open({ paymentUrl }) {
        await this.step('Open the payment link', async () => {
            await this.visit(paymentUrl);
        });
    }
    /** On the page that the link has led to. The method is only chosen if no code is found. */
    begin(_order) {
        return Promise.resolve();
    }
    /** Shows the QR code if it is hidden, or chooses the method if the page lists methods first. */
    async chooseMethod(method) {
        if (await this.sees(showCode))
            return this.click(showCode);
        if (await this.sees(cardNumber))
            return;
        const entry = await this.find(methodEntry(method));
        const chosen = entry.and(this.page.locator('[aria-expanded=true], :checked'));
        if (!(await chosen.isVisible()))
            await click(entry);
    }
    /** The whole page as a PNG, as a camera would see it. */
    screen() {
        return this.page.screenshot({ fullPage: true, animations: 'disabled' });
    }
    /** The same page at three times the size, because a camera has more pixels than a screen. */
    async closeUp() {
        const browser = await this.page.context().newCDPSession(this.page);
        const { cssContentSize: whole } = await browser.send('Page.getLayoutMetrics');
        const { data } = await browser.send('Page.captureScreenshot', {
            clip: { ...whole, scale: 3 },
            captureBeyondViewport: true,
        });
        await browser.detach();
        return Buffer.from(data, 'base64');
    }
}
//# sourceMappingURL=qr-page.js.map