export declare const wechatPay: {
    method: {
        name: string;
        alsoCalled: readonly string[];
        gateway?: string | undefined;
        group?: string | undefined;
        currency: string;
        country: string;
        cart: boolean;
        tag: `@${string}`;
    };
    rows: readonly ({
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        number: string;
        holder?: string | undefined;
        cvc?: string | undefined;
        cvcOptional: boolean;
        expiry: {
            month: number;
            year: number;
        };
        authentication: string;
        kind: "card";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        number: string;
        holder?: string | undefined;
        cvc?: string | undefined;
        cvcOptional: boolean;
        expiry: {
            month: number;
            year: number;
        };
        authentication: string;
        kind: "bancontact card";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        number: string;
        holder?: string | undefined;
        cvc?: string | undefined;
        cvcOptional: boolean;
        expiry: {
            month: number;
            year: number;
        };
        authentication: string;
        kind: "refusal";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "qr";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "scenario";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "wallet";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "bic";
        bic: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "bank choice";
        email: string;
        phone: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "customer type";
        type: "Business" | "Private";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "bank transfer";
        iban: string;
        anyOther: boolean;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "direct debit";
        iban: string;
        holder: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "bank";
        bank: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "amount";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "phone";
        phone: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "personal details";
        birthdate: string;
        bankAccount: string;
        email: string;
        phone: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "instalments";
        birthdate: string;
        phone: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "consent";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        number: string;
        pin: string;
        kind: "voucher";
        balance: number;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        number: string;
        pin: string;
        kind: "part voucher";
        balance: number;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        number: string;
        pin: string;
        kind: "rejected voucher";
        message?: string | undefined;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "discount";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "locale";
        brand: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        option: string;
        alsoCalled: readonly string[];
        kind: "psp id";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        kind: "action";
        action: "accept" | "decline" | "ship";
        invoiced: boolean;
        paidBy: string;
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        refund: true;
        paidBy: string;
        kind: "dashboard refund";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        refund: true;
        paidBy: string;
        kind: "API refund";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        refund: true;
        paidBy: string;
        kind: "partial refund";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        refund: true;
        paidBy: string;
        kind: "pay-later dashboard refund";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        refund: true;
        paidBy: string;
        kind: "pay-later refund";
    } | {
        id: string;
        answers: readonly string[];
        source: string;
        expected: {
            order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
        later: readonly {
            minutes: number;
            expected: {
                order?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
                transaction?: readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
                cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
            };
        }[];
        needs: {
            amount?: readonly [number, number] | undefined;
            locale?: string | undefined;
            email?: string | undefined;
            birthday?: string | undefined;
            zipCode?: string | undefined;
            houseNumber?: string | undefined;
            qr?: true | undefined;
        };
        core: boolean;
        statement: string;
        refund: true;
        paidBy: string;
        kind: "article refund";
    })[];
    untestable: readonly {
        id: string;
        answers: readonly string[];
        source: string;
        what: string;
        why: string;
    }[];
};
