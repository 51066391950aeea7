import { z } from 'zod';
/** A request or an input that the provider must refuse, or a rule that it must keep. */
export declare const limit: z.ZodObject<{
    id: z.ZodString;
    core: z.ZodDefault<z.ZodBoolean>;
    statement: z.ZodString;
    codes: z.ZodOptional<z.ZodArray<z.ZodInt>>;
    status: z.ZodOptional<z.ZodInt>;
    twin: z.ZodString;
    source: z.ZodString;
}, z.core.$strict>;
export type Limit = z.output<typeof limit>;
/** Every limit that a test checks, by its name in the specs. */
export declare const limits: {
    wrongKey: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    unknownOrder: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    unknownMethod: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    usedId: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    oneId: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    cancelledQr: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    overRefund: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    repeatedRefund: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    refundOfADecline: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    paidLink: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    openLink: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    expiredLink: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    pastExpiry: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    noNumber: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    impossibleNumber: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    noCode: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    lettersAsCode: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    shortCode: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    noSignIn: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    wrongPassword: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    cancelled: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    shopQuery: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    anyMethod: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    methodList: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
    repeated: {
        id: string;
        core: boolean;
        statement: string;
        codes?: number[] | undefined;
        status?: number | undefined;
        twin: string;
        source: string;
    };
};
/** The card number with its last digit replaced by a wrong check digit. */
export declare const withWrongCheckDigit: (number: string) => string;
