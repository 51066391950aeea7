/** Builds the reading of a transaction from its page. */
export function readingOf({ looks, details }, row) {
    return {
        pspId: details.pspId,
        orderId: details.value('Order ID'),
        paymentMethod: details.value('Payment method'),
        orderStatus: details.orderStatus,
        transactionStatus: details.transactionStatus,
        ...details.total,
        notes: details.block('Notes').said,
        related: details.block('Related transactions').said,
        notificationHistory: details.block('Notification history').said,
        customer: details.block('Customer details').said,
        row,
        text: details.said,
        screen: looks.map(({ screen }) => screen.said).join('\n'),
    };
}
//# sourceMappingURL=transaction-reading.js.map