import { z } from 'zod';
/** What every row of the catalogue has. */
export declare const row: {
    id: z.ZodString;
    /** Ids of the documented inputs that this row answers. */
    answers: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    source: z.ZodString;
};
/** What the order of a row needs besides the method's usual order. */
declare const needs: z.ZodObject<{
    amount: z.ZodOptional<z.ZodReadonly<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>>;
    locale: z.ZodOptional<z.ZodString>;
    email: z.ZodOptional<z.ZodEmail>;
    birthday: z.ZodOptional<z.ZodISODate>;
    zipCode: z.ZodOptional<z.ZodString>;
    houseNumber: z.ZodOptional<z.ZodString>;
    qr: z.ZodOptional<z.ZodLiteral<true>>;
}, z.core.$strict>;
export type Needs = z.infer<typeof needs>;
/** What a row has if a test drives it. */
export declare const driven: {
    id: z.ZodString;
    /** Ids of the documented inputs that this row answers. */
    answers: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
    source: z.ZodString;
    expected: z.ZodObject<{
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
    later: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodObject<{
        minutes: z.ZodInt;
        expected: z.ZodObject<{
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
    }, z.core.$strict>>>>;
    needs: z.ZodDefault<z.ZodObject<{
        amount: z.ZodOptional<z.ZodReadonly<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>>;
        locale: z.ZodOptional<z.ZodString>;
        email: z.ZodOptional<z.ZodEmail>;
        birthday: z.ZodOptional<z.ZodISODate>;
        zipCode: z.ZodOptional<z.ZodString>;
        houseNumber: z.ZodOptional<z.ZodString>;
        qr: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>;
    /** One of the core flows, see `../core.ts`. */
    core: z.ZodDefault<z.ZodBoolean>;
    /** The documented statement in our own words: completes "<method> <input> ...". */
    statement: z.ZodString;
};
/** What is typed into the form of a card. */
export declare const card: {
    number: z.ZodString;
    /** What the card holder field gets ("any name"); absent where the page does not ask. */
    holder: z.ZodOptional<z.ZodString>;
    /** Security code; absent where the page does not ask. */
    cvc: z.ZodOptional<z.ZodString>;
    /** The API reference calls the code optional for some schemes, so their page may not ask. */
    cvcOptional: z.ZodDefault<z.ZodBoolean>;
    expiry: z.ZodDefault<z.ZodObject<{
        month: z.ZodInt;
        year: z.ZodInt;
    }, z.core.$strict>>;
    /** Answer to give if the 3-D Secure page asks. */
    authentication: z.ZodString;
};
/** A scenario of the test platform: its text, and other texts that mean the same. */
export declare const scenario: {
    option: z.ZodString;
    alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
};
export declare const iban: z.ZodString;
/** What is typed into the form of a gift card or a voucher. */
export declare const voucher: {
    number: z.ZodString;
    pin: z.ZodString;
};
/** Minor units. */
export declare const balance: z.ZodInt;
export {};
