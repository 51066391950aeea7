/** The input of a row as the report shows it: "67034500054620008", "scenario Success". */
export function inputOf(row) {
    switch (row.kind) {
        case 'card':
        case 'bancontact card':
        case 'refusal':
        case 'voucher':
        case 'part voucher':
        case 'rejected voucher':
            return row.number;
        case 'qr':
            return `QR code, scenario ${row.option}`;
        case 'scenario':
        case 'wallet':
        case 'bank choice':
        case 'customer type':
            return `scenario ${row.option}`;
        case 'bic':
            return `BIC ${row.bic}, scenario ${row.option}`;
        case 'bank transfer':
        case 'direct debit':
            return row.iban;
        case 'bank':
            return row.bank;
        case 'amount':
        case 'phone':
            return `amount ${range(row.needs.amount)}`;
        case 'personal details':
            return 'any personal details';
        case 'instalments':
            return `birthdate ${row.birthdate}`;
        case 'consent':
            return row.needs.email ?? 'accepted terms';
        case 'discount':
            return 'the listed discount';
        case 'locale':
            return `locale ${row.needs.locale ?? ''}`;
        case 'psp id':
            return row.needs.email ?? '';
        case 'action':
            return actions[row.action];
        case 'dashboard refund':
        case 'pay-later dashboard refund':
            return 'refund in the dashboard';
        case 'partial refund':
            return 'partial refund by API';
        case 'article refund':
            return 'refund by articles';
        case 'API refund':
        case 'pay-later refund':
            return 'refund by API';
    }
}
const actions = { accept: 'Accept', decline: 'Decline', ship: 'status shipped' };
const range = ([least, greatest] = [0, 0]) => least === greatest ? euros(least) : `${euros(least)} to ${euros(greatest)}`;
const euros = (minor) => (minor / 100).toFixed(2);
/** The whole statement: "Bancontact 67034500054620008 is Completed (3D enrolled)". */
export const statementOf = ({ name }, row) => `${name} ${inputOf(row)} ${row.statement}`;
//# sourceMappingURL=describe.js.map