/** What the dashboard asks for when a refund is accepted. */
const comment = 'Accepted by a test';
/** A refund of a payment: an order of its own, which a test account keeps until the merchant accepts it. */
export class MerchantRefund {
    refund;
    #merchant;
    #comment = comment;
    constructor(refund, merchant) {
        this.refund = refund;
        this.#merchant = merchant;
    }
    /** Asks for a refund of an order. */
    static async of(order, { merchant, witnesses, skip }, { by = 'API', ...asked }) {
        const request = { ...order.refundRequest(), ...asked };
        if (by === 'API')
            return new MerchantRefund(await merchant.refund(order, request), merchant);
        const dashboard = witnesses.dashboard ?? skip(witnesses.noDashboard ?? 'no dashboard');
        const details = await dashboard.openOrder(order);
        const page = await details.refundOrder();
        const found = () => merchant.findRefund(order, request);
        if (order.method.cart) {
            return new MerchantRefund(await page.refundWholeOrder(request, found), merchant);
        }
        await page.enter(request);
        await page.confirm();
        return new MerchantRefund(await found(), merchant);
    }
    /** Id of the refund's own order. */
    get pspId() {
        return this.refund.pspId;
    }
    /** What the merchant entered when accepting it. */
    get comment() {
        return this.#comment;
    }
    /** The merchant accepts the refund in the dashboard, with a comment. */
    async accept(remark = comment) {
        this.#comment = remark;
        await this.#merchant.acceptRefund(this.refund, remark);
    }
    /** The original order now, by the API. */
    read() {
        return this.refund.original.read();
    }
}
//# sourceMappingURL=refund.js.map