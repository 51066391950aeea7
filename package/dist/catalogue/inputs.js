import { z } from 'zod';
import data from './inputs.json' with { type: 'json' };
/** Means every value that the documentation does not list for the same field. */
export const anyOther = 'any other';
/** What a shopper or a merchant enters, chooses or does. */
const entered = z.discriminatedUnion('kind', [
    z.strictObject({
        kind: z.enum(['bank', 'bic', 'card', 'cvc', 'email', 'iban', 'locale', 'scenario', 'voucher']),
        value: z.string().min(1),
    }),
    /** Bounds in minor units, both included; absent where there is none. */
    z.strictObject({ kind: z.literal('amount'), min: z.int().optional(), max: z.int().optional() }),
    /** The details of a shopper; without any of them, all that are valid will do. */
    z.strictObject({
        kind: z.literal('details'),
        birthday: z.string().optional(),
        zip: z.string().optional(),
        house: z.string().optional(),
    }),
    /** What the merchant does in the dashboard or by API. */
    z.strictObject({ kind: z.enum(['dashboard', 'API']), action: z.string().min(1) }),
    /** Documented without a value that a test could enter. */
    z.strictObject({ kind: z.enum(['device', 'discount', 'pin']) }),
]);
/** One status, or all those that the documentation allows. */
const statuses = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(2)]);
const documentedInput = z.strictObject({
    id: z.string().min(1),
    method: z.string().min(1),
    /** Absent where the gateway ids page has none. */
    gateway: z.string().optional(),
    input: entered,
    /** Statuses of the order after the payment; absent where no page states one. */
    order: statuses.optional(),
    /** What the order becomes by itself, so many minutes after the payment. */
    later: z.array(z.strictObject({ minutes: z.number().positive(), order: statuses })).default([]),
    /** Why it is declined. */
    cause: z.string().optional(),
    /** Of a voucher, in minor units. */
    balance: z.int().optional(),
    source: z.string(),
});
const documentedInputs = z.strictObject({
    inputs: z.array(documentedInput).min(1),
    /** Card numbers of earlier revisions of the testing page. */
    earlier: z.array(z.strictObject({ method: z.string(), number: z.string(), source: z.string() })),
    /** Methods that the test environment does not have. */
    notInTest: z.array(z.string()),
});
/** All documented inputs of the test environment. Source: MultiSafepay/docs, snapshot 2025-08-29. */
export const allInputs = parsed(data);
/** @throws one error that lists every problem */
function parsed(list) {
    const { success, data: inputs, error } = documentedInputs.safeParse(list);
    if (!success)
        throw new Error(`Catalogue, inputs.json:\n${z.prettifyError(error)}`);
    return inputs;
}
//# sourceMappingURL=inputs.js.map