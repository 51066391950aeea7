import { z } from 'zod';
/** A month and a year as printed on a card: month 1 to 12, year with four digits. */
export interface Expiry {
    readonly month: number;
    readonly year: number;
}
/** "Any future date": far enough to stay in the future, near enough to be in every list of years. */
export declare const anyFutureExpiry: (now?: Date) => Expiry;
/** The last month that has ended in every time zone: a card is valid until its month ends. */
export declare const pastExpiry: (now?: Date) => Expiry;
/** The expiry date to enter: any future one, unless the documentation names one. */
export declare const expiry: z.ZodDefault<z.ZodObject<{
    month: z.ZodInt;
    year: z.ZodInt;
}, z.core.$strict>>;
