/**
 * Voucher rows. The number decides the balance: 100 EUR, 5 EUR, nothing; any other number is unknown.
 * Another method pays the remainder of an order.
 */
export declare function vouchers(id: string, name: string, otherNumbers: 'documented' | 'not documented', { core }?: {
    readonly core?: boolean;
}): ({
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    number: string;
    holder?: string | undefined;
    cvc?: string | undefined;
    cvcOptional?: boolean | undefined;
    expiry?: {
        month: number;
        year: number;
    } | undefined;
    authentication: string;
    kind: "card";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    number: string;
    holder?: string | undefined;
    cvc?: string | undefined;
    cvcOptional?: boolean | undefined;
    expiry?: {
        month: number;
        year: number;
    } | undefined;
    authentication: string;
    kind: "bancontact card";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    number: string;
    holder?: string | undefined;
    cvc?: string | undefined;
    cvcOptional?: boolean | undefined;
    expiry?: {
        month: number;
        year: number;
    } | undefined;
    authentication: string;
    kind: "refusal";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "qr";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "scenario";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "wallet";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "bic";
    bic: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "bank choice";
    email: string;
    phone: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "customer type";
    type: "Business" | "Private";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "bank transfer";
    iban: string;
    anyOther?: boolean | undefined;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "direct debit";
    iban: string;
    holder: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "bank";
    bank: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "amount";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "phone";
    phone: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "personal details";
    birthdate: string;
    bankAccount: string;
    email: string;
    phone: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "instalments";
    birthdate: string;
    phone: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "consent";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    number: string;
    pin: string;
    kind: "voucher";
    balance: number;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    number: string;
    pin: string;
    kind: "part voucher";
    balance: number;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    number: string;
    pin: string;
    kind: "rejected voucher";
    message?: string | undefined;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "discount";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "locale";
    brand: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    option: string;
    alsoCalled?: readonly string[] | undefined;
    kind: "psp id";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    kind: "action";
    action: "accept" | "decline" | "ship";
    invoiced?: boolean | undefined;
    paidBy: string;
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    refund?: true | undefined;
    paidBy: string;
    kind: "dashboard refund";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    refund?: true | undefined;
    paidBy: string;
    kind: "API refund";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    refund?: true | undefined;
    paidBy: string;
    kind: "partial refund";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    refund?: true | undefined;
    paidBy: string;
    kind: "pay-later dashboard refund";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    refund?: true | undefined;
    paidBy: string;
    kind: "pay-later refund";
} | {
    id: string;
    answers?: readonly string[] | undefined;
    source: string;
    expected: {
        order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
        transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
        cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
    };
    later?: readonly {
        minutes: number;
        expected: {
            order?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "shipped" | "uncleared" | "void")[] | undefined;
            transaction?: "cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void" | readonly ("cancelled" | "completed" | "declined" | "expired" | "initialized" | "partial_refunded" | "refunded" | "reserved" | "uncleared" | "void")[] | undefined;
            cause?: "3D authentication failed" | "insufficient funds" | "not 3D enrolled" | undefined;
        };
    }[] | undefined;
    needs?: {
        amount?: readonly [number, number] | undefined;
        locale?: string | undefined;
        email?: string | undefined;
        birthday?: string | undefined;
        zipCode?: string | undefined;
        houseNumber?: string | undefined;
        qr?: true | undefined;
    } | undefined;
    core?: boolean | undefined;
    statement: string;
    refund?: true | undefined;
    paidBy: string;
    kind: "article refund";
})[];
