import { z } from 'zod';
/** Means every value that the documentation does not list for the same field. */
export declare const anyOther = "any other";
/** What a shopper or a merchant enters, chooses or does. */
declare const entered: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodEnum<{
        bank: "bank";
        bic: "bic";
        card: "card";
        cvc: "cvc";
        email: "email";
        iban: "iban";
        locale: "locale";
        scenario: "scenario";
        voucher: "voucher";
    }>;
    value: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"amount">;
    min: z.ZodOptional<z.ZodInt>;
    max: z.ZodOptional<z.ZodInt>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"details">;
    birthday: z.ZodOptional<z.ZodString>;
    zip: z.ZodOptional<z.ZodString>;
    house: z.ZodOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodEnum<{
        API: "API";
        dashboard: "dashboard";
    }>;
    action: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodEnum<{
        device: "device";
        discount: "discount";
        pin: "pin";
    }>;
}, z.core.$strict>], "kind">;
/** What is entered for one documented input. */
export type Entered = z.infer<typeof entered>;
declare const documentedInput: z.ZodObject<{
    id: z.ZodString;
    method: z.ZodString;
    gateway: z.ZodOptional<z.ZodString>;
    input: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodEnum<{
            bank: "bank";
            bic: "bic";
            card: "card";
            cvc: "cvc";
            email: "email";
            iban: "iban";
            locale: "locale";
            scenario: "scenario";
            voucher: "voucher";
        }>;
        value: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"amount">;
        min: z.ZodOptional<z.ZodInt>;
        max: z.ZodOptional<z.ZodInt>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"details">;
        birthday: z.ZodOptional<z.ZodString>;
        zip: z.ZodOptional<z.ZodString>;
        house: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodEnum<{
            API: "API";
            dashboard: "dashboard";
        }>;
        action: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodEnum<{
            device: "device";
            discount: "discount";
            pin: "pin";
        }>;
    }, z.core.$strict>], "kind">;
    order: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>>;
    later: z.ZodDefault<z.ZodArray<z.ZodObject<{
        minutes: z.ZodNumber;
        order: z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>;
    }, z.core.$strict>>>;
    cause: z.ZodOptional<z.ZodString>;
    balance: z.ZodOptional<z.ZodInt>;
    source: z.ZodString;
}, z.core.$strict>;
/** One documented input: method, what is entered, and what becomes of the order. */
export type DocumentedInput = z.infer<typeof documentedInput>;
declare const documentedInputs: z.ZodObject<{
    inputs: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        method: z.ZodString;
        gateway: z.ZodOptional<z.ZodString>;
        input: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodEnum<{
                bank: "bank";
                bic: "bic";
                card: "card";
                cvc: "cvc";
                email: "email";
                iban: "iban";
                locale: "locale";
                scenario: "scenario";
                voucher: "voucher";
            }>;
            value: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"amount">;
            min: z.ZodOptional<z.ZodInt>;
            max: z.ZodOptional<z.ZodInt>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"details">;
            birthday: z.ZodOptional<z.ZodString>;
            zip: z.ZodOptional<z.ZodString>;
            house: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodEnum<{
                API: "API";
                dashboard: "dashboard";
            }>;
            action: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodEnum<{
                device: "device";
                discount: "discount";
                pin: "pin";
            }>;
        }, z.core.$strict>], "kind">;
        order: z.ZodOptional<z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>>;
        later: z.ZodDefault<z.ZodArray<z.ZodObject<{
            minutes: z.ZodNumber;
            order: z.ZodUnion<readonly [z.ZodPipe<z.ZodString, z.ZodTransform<string[], string>>, z.ZodArray<z.ZodString>]>;
        }, z.core.$strict>>>;
        cause: z.ZodOptional<z.ZodString>;
        balance: z.ZodOptional<z.ZodInt>;
        source: z.ZodString;
    }, z.core.$strict>>;
    earlier: z.ZodArray<z.ZodObject<{
        method: z.ZodString;
        number: z.ZodString;
        source: z.ZodString;
    }, z.core.$strict>>;
    notInTest: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** A list of documented inputs. */
export type DocumentedInputs = z.infer<typeof documentedInputs>;
/** All documented inputs of the test environment. Source: MultiSafepay/docs, snapshot 2025-08-29. */
export declare const allInputs: DocumentedInputs;
export {};
