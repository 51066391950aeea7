/** What each documented input is: its id in the catalogue, and what is entered or chosen. */
export declare const names: {
    readonly 'bancontact-completed': '67034500054620008';
    readonly 'bancontact-not-enrolled': '67034500054610009';
    readonly 'bancontact-authentication-failed': '67039902990000045';
    readonly 'bancontact-insufficient-funds': '67039902990000011';
    readonly 'bancontact-qr-completed': 'Bancontact QR Completed';
    readonly 'maestro-completed': '6759000000005';
    readonly 'maestro-completed-19-digits': '6799990000000000011';
    readonly 'maestro-refused': '6759000000005';
    readonly 'visa-completed': '4111111111111111';
    readonly 'visa-completed-2': '4761340000000019';
    readonly 'visa-uncleared-void': '4917300000000008';
    readonly 'visa-uncleared-completed': '4462000000000003';
    readonly 'visa-authentication-failed': '4012001037461114';
    readonly 'visa-insufficient-funds': '4012001038488884';
    readonly 'visa-refused': '4111111111111111';
    readonly 'mastercard-completed': '5500000000000004';
    readonly 'amex-completed': '374500000000015';
    readonly 'amex-uncleared-void': '378734493671000';
    readonly 'amex-authentication-failed': '374200000000004';
    readonly 'ideal-success': 'iDEAL Success';
    readonly 'ideal-failure': 'iDEAL Failure';
    readonly 'ideal-cancelled': 'iDEAL Cancelled';
    readonly 'ideal-expired': 'iDEAL Expired';
    readonly 'ideal-psp-id': 'iDEAL enable-pspid-encoding@multisafepay.com';
    readonly 'belfius-completed': 'Belfius Completed';
    readonly 'belfius-cancelled': 'Belfius Cancelled';
    readonly 'cbc-completed': 'CBC Completed';
    readonly 'cbc-cancelled': 'CBC Cancelled';
    readonly 'kbc-completed': 'KBC Completed';
    readonly 'kbc-cancelled': 'KBC Cancelled';
    readonly 'sofort-completed': 'Sofort Completed';
    readonly 'sofort-cancelled': 'Sofort Cancelled';
    readonly 'trustly-completed': 'Trustly Completed';
    readonly 'trustly-cancelled': 'Trustly Cancelled';
    readonly 'bizum-success': 'Bizum Success';
    readonly 'bizum-failure': 'Bizum Failure';
    readonly 'bizum-cancelled': 'Bizum Cancelled';
    readonly 'eps-completed': 'EPS Completed';
    readonly 'eps-cancelled': 'EPS Cancelled';
    readonly 'giropay-completed': 'Giropay Completed';
    readonly 'giropay-cancelled': 'Giropay Cancelled';
    readonly 'dotpay-completed': 'Dotpay Completed';
    readonly 'mybank-completed': 'Allianz Bank FA SPA';
    readonly 'mybank-declined': 'Banca di Cesena - Credito Coop.';
    readonly 'mybank-cancelled': 'Credito Artigiano';
    readonly 'mybank-expired': 'Volksbank - Banca Popolare';
    readonly 'bank-transfer-completed': 'NL87ABNA0000000001';
    readonly 'bank-transfer-expired': 'NL87ABNA0000000002';
    readonly 'bank-transfer-declined': 'NL87ABNA0000000004';
    readonly 'bank-transfer-any-other': 'NL91ABNA0417164300';
    readonly 'direct-debit-completed': 'NL87ABNA0000000001';
    readonly 'direct-debit-declined': 'NL87ABNA0000000002';
    readonly 'direct-debit-uncleared-completed': 'NL87ABNA0000000003';
    readonly 'direct-debit-uncleared-declined': 'NL87ABNA0000000004';
    readonly 'multibanco-declined': 'Multibanco amount 9.99';
    readonly 'multibanco-declined-below': 'Multibanco amount 1.01 to 9.98';
    readonly 'multibanco-completed-from': 'Multibanco amount 10.00';
    readonly 'multibanco-completed-between': 'Multibanco amount 10.01 to 19.99';
    readonly 'multibanco-completed-to': 'Multibanco amount 20.00';
    readonly 'multibanco-expired-from': 'Multibanco amount 20.01';
    readonly 'mb-way-declined': 'MB WAY amount 9.99';
    readonly 'mb-way-declined-below': 'MB WAY amount 1.01 to 9.98';
    readonly 'mb-way-completed-from': 'MB WAY amount 10.00';
    readonly 'mb-way-completed-between': 'MB WAY amount 10.01 to 19.99';
    readonly 'mb-way-completed-to': 'MB WAY amount 20.00';
    readonly 'mb-way-expired-from': 'MB WAY amount 20.01';
    readonly 'paypal-approved': 'PayPal Approved';
    readonly 'paypal-cancelled': 'PayPal Cancelled';
    readonly 'paypal-closed': 'PayPal Closed';
    readonly 'alipay-completed': 'Alipay Completed';
    readonly 'alipay-cancelled': 'Alipay Cancelled';
    readonly 'amazon-pay-completed': 'Amazon Pay Completed';
    readonly 'wechat-pay-completed': 'WeChat Pay QR Completed';
    readonly 'billink-success': 'Billink Success';
    readonly 'billink-failure': 'Billink Failure';
    readonly 'billink-cancelled': 'Billink Cancelled';
    readonly 'e-invoicing-uncleared': 'E-Invoicing any personal details';
    readonly 'pay-after-delivery-uncleared': 'Pay After Delivery any personal details';
    readonly 'in3-completed': 'in3 Completed';
    readonly 'in3-declined': 'in3 Completed';
    readonly 'riverty-completed': 'Riverty accepted terms';
    readonly 'riverty-declined': 'Riverty rejection@afterpay.nl';
    readonly 'gift-cards-completed': '111115';
    readonly 'gift-cards-part': '111112';
    readonly 'gift-cards-empty': '111110';
    readonly 'gift-cards-unknown': '111114';
    readonly 'edenred-completed': 'Edenred the listed discount';
    readonly 'monizze-completed': '111115';
    readonly 'monizze-part': '111112';
    readonly 'monizze-empty': '111110';
    readonly 'sodexo-completed': '111115';
    readonly 'sodexo-part': '111112';
    readonly 'sodexo-empty': '111110';
    readonly 'sodexo-unknown': '111114';
};
/** The cards by scheme. */
export declare const cardIds: {
    readonly bancontact: {
        readonly completed: 'bancontact-completed';
        readonly notEnrolled: 'bancontact-not-enrolled';
        readonly authenticationFailed: 'bancontact-authentication-failed';
        readonly insufficientFunds: 'bancontact-insufficient-funds';
    };
    readonly maestro: {
        readonly completed: 'maestro-completed';
        readonly completed19Digits: 'maestro-completed-19-digits';
        readonly refused: 'maestro-refused';
    };
    readonly visa: {
        readonly completed: 'visa-completed';
        readonly completed2: 'visa-completed-2';
        readonly unclearedVoid: 'visa-uncleared-void';
        readonly unclearedCompleted: 'visa-uncleared-completed';
        readonly authenticationFailed: 'visa-authentication-failed';
        readonly insufficientFunds: 'visa-insufficient-funds';
        readonly refused: 'visa-refused';
    };
    readonly mastercard: {
        readonly completed: 'mastercard-completed';
    };
    readonly amex: {
        readonly completed: 'amex-completed';
        readonly unclearedVoid: 'amex-uncleared-void';
        readonly authenticationFailed: 'amex-authentication-failed';
    };
};
/** The scenarios of the test platform by method. */
export declare const scenarioIds: {
    readonly bancontact: {
        readonly qrCompleted: 'bancontact-qr-completed';
    };
    readonly ideal: {
        readonly success: 'ideal-success';
        readonly failure: 'ideal-failure';
        readonly cancelled: 'ideal-cancelled';
        readonly expired: 'ideal-expired';
        readonly pspId: 'ideal-psp-id';
    };
    readonly belfius: {
        readonly completed: 'belfius-completed';
        readonly cancelled: 'belfius-cancelled';
    };
    readonly cbc: {
        readonly completed: 'cbc-completed';
        readonly cancelled: 'cbc-cancelled';
    };
    readonly kbc: {
        readonly completed: 'kbc-completed';
        readonly cancelled: 'kbc-cancelled';
    };
    readonly sofort: {
        readonly completed: 'sofort-completed';
        readonly cancelled: 'sofort-cancelled';
    };
    readonly trustly: {
        readonly completed: 'trustly-completed';
        readonly cancelled: 'trustly-cancelled';
    };
    readonly bizum: {
        readonly success: 'bizum-success';
        readonly failure: 'bizum-failure';
        readonly cancelled: 'bizum-cancelled';
    };
    readonly eps: {
        readonly completed: 'eps-completed';
        readonly cancelled: 'eps-cancelled';
    };
    readonly giropay: {
        readonly completed: 'giropay-completed';
        readonly cancelled: 'giropay-cancelled';
    };
    readonly dotpay: {
        readonly completed: 'dotpay-completed';
    };
    readonly paypal: {
        readonly approved: 'paypal-approved';
        readonly cancelled: 'paypal-cancelled';
        readonly closed: 'paypal-closed';
    };
    readonly alipay: {
        readonly completed: 'alipay-completed';
        readonly cancelled: 'alipay-cancelled';
    };
    readonly amazonPay: {
        readonly completed: 'amazon-pay-completed';
    };
    readonly wechatPay: {
        readonly completed: 'wechat-pay-completed';
    };
    readonly billink: {
        readonly success: 'billink-success';
        readonly failure: 'billink-failure';
        readonly cancelled: 'billink-cancelled';
    };
    readonly in3: {
        readonly completed: 'in3-completed';
        readonly declined: 'in3-declined';
    };
};
