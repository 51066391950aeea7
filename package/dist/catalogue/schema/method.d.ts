import { z } from 'zod';
/** Everything documented about one payment method. */
export declare const methodCatalogue: z.ZodObject<{
    method: z.ZodObject<{
        name: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        gateway: z.ZodOptional<z.ZodString>;
        group: z.ZodOptional<z.ZodString>;
        currency: z.ZodString;
        country: z.ZodString;
        cart: z.ZodDefault<z.ZodBoolean>;
        tag: z.ZodTemplateLiteral<`@${string}`>;
    }, z.core.$strict>;
    rows: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodDiscriminatedUnion<readonly [z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        number: z.ZodString;
        holder: z.ZodOptional<z.ZodString>;
        cvc: z.ZodOptional<z.ZodString>;
        cvcOptional: z.ZodDefault<z.ZodBoolean>;
        expiry: z.ZodDefault<z.ZodObject<{
            month: z.ZodInt;
            year: z.ZodInt;
        }, z.core.$strict>>;
        authentication: z.ZodString;
        kind: z.ZodLiteral<"card">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        number: z.ZodString;
        holder: z.ZodOptional<z.ZodString>;
        cvc: z.ZodOptional<z.ZodString>;
        cvcOptional: z.ZodDefault<z.ZodBoolean>;
        expiry: z.ZodDefault<z.ZodObject<{
            month: z.ZodInt;
            year: z.ZodInt;
        }, z.core.$strict>>;
        authentication: z.ZodString;
        kind: z.ZodLiteral<"bancontact card">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        number: z.ZodString;
        holder: z.ZodOptional<z.ZodString>;
        cvc: z.ZodOptional<z.ZodString>;
        cvcOptional: z.ZodDefault<z.ZodBoolean>;
        expiry: z.ZodDefault<z.ZodObject<{
            month: z.ZodInt;
            year: z.ZodInt;
        }, z.core.$strict>>;
        authentication: z.ZodString;
        kind: z.ZodLiteral<"refusal">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"qr">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"scenario">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"wallet">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"bic">;
        bic: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"bank choice">;
        email: z.ZodEmail;
        phone: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"customer type">;
        type: z.ZodEnum<{
            Business: "Business";
            Private: "Private";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"bank transfer">;
        iban: z.ZodString;
        anyOther: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"direct debit">;
        iban: z.ZodString;
        holder: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"bank">;
        bank: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"amount">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"phone">;
        phone: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"personal details">;
        birthdate: z.ZodString;
        bankAccount: z.ZodString;
        email: z.ZodEmail;
        phone: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"instalments">;
        birthdate: z.ZodString;
        phone: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"consent">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        number: z.ZodString;
        pin: z.ZodString;
        kind: z.ZodLiteral<"voucher">;
        balance: z.ZodInt;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        number: z.ZodString;
        pin: z.ZodString;
        kind: z.ZodLiteral<"part voucher">;
        balance: z.ZodInt;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        number: z.ZodString;
        pin: z.ZodString;
        kind: z.ZodLiteral<"rejected voucher">;
        message: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"discount">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"locale">;
        brand: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        option: z.ZodString;
        alsoCalled: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        kind: z.ZodLiteral<"psp id">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        kind: z.ZodLiteral<"action">;
        action: z.ZodEnum<{
            accept: "accept";
            decline: "decline";
            ship: "ship";
        }>;
        invoiced: z.ZodDefault<z.ZodBoolean>;
        paidBy: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        refund: z.ZodDefault<z.ZodLiteral<true>>;
        paidBy: z.ZodString;
        kind: z.ZodLiteral<"dashboard refund">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        refund: z.ZodDefault<z.ZodLiteral<true>>;
        paidBy: z.ZodString;
        kind: z.ZodLiteral<"API refund">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        refund: z.ZodDefault<z.ZodLiteral<true>>;
        paidBy: z.ZodString;
        kind: z.ZodLiteral<"partial refund">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        refund: z.ZodDefault<z.ZodLiteral<true>>;
        paidBy: z.ZodString;
        kind: z.ZodLiteral<"pay-later dashboard refund">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        refund: z.ZodDefault<z.ZodLiteral<true>>;
        paidBy: z.ZodString;
        kind: z.ZodLiteral<"pay-later refund">;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodString;
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
        core: z.ZodDefault<z.ZodBoolean>;
        statement: z.ZodString;
        refund: z.ZodDefault<z.ZodLiteral<true>>;
        paidBy: z.ZodString;
        kind: z.ZodLiteral<"article refund">;
    }, z.core.$strict>], "kind">>>>;
    untestable: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        answers: z.ZodDefault<z.ZodReadonly<z.ZodArray<z.ZodString>>>;
        source: z.ZodString;
        what: z.ZodString;
        why: z.ZodString;
    }, z.core.$strict>>>>;
}, z.core.$strict>;
export type MethodCatalogue = z.infer<typeof methodCatalogue>;
/** A payment method that orders can be placed with. */
export type Method = MethodCatalogue['method'] & {
    readonly gateway: string;
};
