/** The dashboard's menu. The documentation uses both "Transaction" and "Transactions overview". */
export const menu = {
    transactions: {
        called: 'Transactions',
        kind: 'action',
        words: /^\s*transactions?( overview)?\s*$/i,
    },
    overview: {
        called: 'Transaction overview',
        kind: 'action',
        words: /^\s*transactions? overview\s*$/i,
    },
};
//# sourceMappingURL=menu.js.map