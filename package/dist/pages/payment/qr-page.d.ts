import type { Method } from '../../catalogue/index.ts';
import { PageObject } from '../page-object.ts';
import type { PaymentLink } from './payment-page.ts';
/** The payment page with a QR code on it. Source: Bancontact page, test a Bancontact QR code. */
export declare class QrPage extends PageObject {
    open({ paymentUrl }: PaymentLink): Promise<void>;
    /** On the page that the link has led to. The method is only chosen if no code is found. */
    begin(_order: PaymentLink): Promise<void>;
    /** Shows the QR code if it is hidden, or chooses the method if the page lists methods first. */
    chooseMethod(method: Method): Promise<void>;
    /** The whole page as a PNG, as a camera would see it. */
    screen(): Promise<Buffer>;
    /** The same page at three times the size, because a camera has more pixels than a screen. */
    closeUp(): Promise<Buffer>;
}
