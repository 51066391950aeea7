/** The dashboard's menu. The documentation uses both "Transaction" and "Transactions overview". */
export declare const menu: {
    readonly transactions: {
        readonly called: 'Transactions';
        readonly kind: 'action';
        readonly words: RegExp;
    };
    readonly overview: {
        readonly called: 'Transaction overview';
        readonly kind: 'action';
        readonly words: RegExp;
    };
};
