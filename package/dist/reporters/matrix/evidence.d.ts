import type { TestCase } from '@playwright/test/reporter';
import { z } from 'zod';
/** One field of a verdict, as a matcher attaches it to the test. */
declare const check: z.ZodObject<{
    id: z.ZodString;
    witness: z.ZodEnum<{
        API: "API";
        dashboard: "dashboard";
        notification: "notification";
        shopper: "shopper";
    }>;
    of: z.ZodEnum<{
        payment: "payment";
        refund: "refund";
    }>;
    field: z.ZodString;
    expected: z.ZodString;
    seen: z.ZodString;
    agrees: z.ZodBoolean;
    recorded: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strict>;
export type AttachedCheck = z.infer<typeof check>;
/** The columns of checks: one per witness, and one for the refund, with all its witnesses. */
export declare const columns: readonly ['shopper', 'API', 'dashboard', 'notification', 'refund'];
export type Column = (typeof columns)[number];
/** The column that shows a check. */
export declare const columnOf: ({ of, witness }: AttachedCheck) => Column;
/**
 * The checks of a test's last attempt.
 *
 * @throws if an attachment is malformed; the error names the test
 */
export declare function checksOf(test: TestCase): AttachedCheck[];
/** Ids of the scenarios that a test drives. */
export declare const drivenBy: (test: TestCase) => string[];
/** Why a test was skipped. */
export declare const skippedFor: (test: TestCase) => string[];
export {};
