import { z } from 'zod';
/** "Any future date": far enough to stay in the future, near enough to be in every list of years. */
export const anyFutureExpiry = (now = new Date()) => ({
    month: 3,
    year: now.getFullYear() + 2,
});
/** After this time the month has ended in every time zone. Milliseconds. */
const everywhere = 2 * 24 * 60 * 60 * 1_000;
/** The last month that has ended in every time zone: a card is valid until its month ends. */
export const pastExpiry = (now = new Date()) => {
    const ended = new Date(now.getTime() - everywhere);
    const past = new Date(ended.getFullYear(), ended.getMonth() - 1);
    return { month: past.getMonth() + 1, year: past.getFullYear() };
};
/** Whether the month has ended: a card is valid until then. */
const isPast = ({ month, year }, now = new Date()) => year * 12 + month < now.getFullYear() * 12 + now.getMonth() + 1;
/** The expiry date to enter: any future one, unless the documentation names one. */
export const expiry = z
    .strictObject({ month: z.int().min(1).max(12), year: z.int().min(2000).max(2100) })
    .refine((it) => !isPast(it), { error: 'the expiry date is past' })
    .default(() => anyFutureExpiry());
//# sourceMappingURL=expiry.js.map