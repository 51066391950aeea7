import { completed } from './outcomes.js';
/** Any 4 digits. */
const pin = '2580';
const nothingPaid = { order: 'initialized' };
/**
 * Voucher rows. The number decides the balance: 100 EUR, 5 EUR, nothing; any other number is unknown.
 * Another method pays the remainder of an order.
 */
export function vouchers(id, name, otherNumbers, { core } = {}) {
    const entered = { pin, source: `testing page, ${name}` };
    const rows = [
        {
            kind: 'voucher',
            id: `${id}-completed`,
            core,
            answers: [`${id}-giftcard-111115`, `${id}-pin-any-4-digits`],
            number: '111115',
            balance: 10_000,
            ...entered,
            // The whole balance: a voucher with less would not pay the order.
            needs: { amount: [10_000, 10_000] },
            expected: completed,
            statement: 'has 100 EUR and pays the order: Completed',
        },
        {
            kind: 'part voucher',
            id: `${id}-part`,
            core,
            answers: [`${id}-giftcard-111112`],
            number: '111112',
            balance: 500,
            ...entered,
            needs: { amount: [601, 949] },
            expected: { order: 'completed' },
            statement: 'has 5 EUR and pays a part; another method pays the remainder: Completed',
        },
        {
            kind: 'rejected voucher',
            id: `${id}-empty`,
            core,
            answers: [`${id}-giftcard-111110`],
            number: '111110',
            ...entered,
            expected: nothingPaid,
            statement: 'has no balance and pays nothing',
        },
    ];
    if (otherNumbers === 'not documented')
        return rows;
    return rows.concat({
        kind: 'rejected voucher',
        id: `${id}-unknown`,
        answers: [`${id}-giftcard`],
        number: '111114',
        message: 'Invalid card number',
        ...entered,
        expected: nothingPaid,
        statement: 'is unknown: "Invalid card number", and nothing is paid',
    });
}
//# sourceMappingURL=vouchers.js.map