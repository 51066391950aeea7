import { z } from 'zod';
/** Order statuses as the API spells them. Source: API reference, GET /orders; payment statuses page. */
declare const orderStatus: z.ZodEnum<{
    cancelled: "cancelled";
    completed: "completed";
    declined: "declined";
    expired: "expired";
    initialized: "initialized";
    partial_refunded: "partial_refunded";
    refunded: "refunded";
    reserved: "reserved";
    shipped: "shipped";
    uncleared: "uncleared";
    void: "void";
}>;
export type OrderStatus = z.infer<typeof orderStatus>;
/** Whether a word is an order status. */
export declare const isStatus: (word: string) => boolean;
/** Why a payment is declined; the words and codes of each are in `../declines.ts`. */
export declare const declineCause: z.ZodEnum<{
    "3D authentication failed": "3D authentication failed";
    "insufficient funds": "insufficient funds";
    "not 3D enrolled": "not 3D enrolled";
}>;
export type DeclineCause = z.infer<typeof declineCause>;
/** The documented statuses of a payment at one moment. */
export declare const outcome: z.ZodObject<{
    order: z.ZodOptional<z.ZodReadonly<z.ZodUnion<readonly [z.ZodPipe<z.ZodEnum<{
        cancelled: "cancelled";
        completed: "completed";
        declined: "declined";
        expired: "expired";
        initialized: "initialized";
        partial_refunded: "partial_refunded";
        refunded: "refunded";
        reserved: "reserved";
        shipped: "shipped";
        uncleared: "uncleared";
        void: "void";
    }>, z.ZodTransform<("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[], "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void">>, z.ZodArray<z.ZodEnum<{
        cancelled: "cancelled";
        completed: "completed";
        declined: "declined";
        expired: "expired";
        initialized: "initialized";
        partial_refunded: "partial_refunded";
        refunded: "refunded";
        reserved: "reserved";
        shipped: "shipped";
        uncleared: "uncleared";
        void: "void";
    }>>]>>>;
    transaction: z.ZodOptional<z.ZodReadonly<z.ZodUnion<readonly [z.ZodPipe<z.ZodEnum<{
        cancelled: "cancelled";
        completed: "completed";
        declined: "declined";
        expired: "expired";
        initialized: "initialized";
        partial_refunded: "partial_refunded";
        refunded: "refunded";
        reserved: "reserved";
        uncleared: "uncleared";
        void: "void";
    }>, z.ZodTransform<("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[], "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void">>, z.ZodArray<z.ZodEnum<{
        cancelled: "cancelled";
        completed: "completed";
        declined: "declined";
        expired: "expired";
        initialized: "initialized";
        partial_refunded: "partial_refunded";
        refunded: "refunded";
        reserved: "reserved";
        uncleared: "uncleared";
        void: "void";
    }>>]>>>;
    cause: z.ZodOptional<z.ZodEnum<{
        "3D authentication failed": "3D authentication failed";
        "insufficient funds": "insufficient funds";
        "not 3D enrolled": "not 3D enrolled";
    }>>;
}, z.core.$strict>;
export type Outcome = z.infer<typeof outcome>;
/** Whether an order can only end in one of these statuses. */
export declare function ends({ order }: {
    readonly order?: readonly string[] | undefined;
}, ...statuses: readonly OrderStatus[]): boolean;
export {};
