import type { Control } from '../controls/control.ts';
/** The answers to what the sign-in may ask. */
export interface Credentials {
    readonly email: string;
    readonly password: string;
    /** The account's secure code, if the form has a third field. */
    readonly securityCode?: string | undefined;
    /** Generates a one-time code, if the user has two-factor authentication. */
    readonly oneTimeCode?: (() => Promise<string>) | undefined;
}
export type Question = keyof Credentials;
/**
 * Old manuals show three fields; the user settings show two and an optional token. Dutch manuals use
 * E-mailadres, Beveiligingscode, Wachtwoord and Beveiligd inloggen.
 */
export declare const questions: Readonly<Record<Question, Control>>;
/** The sign-in button: by its words, otherwise by its place in the form. */
export declare const signIn: Control;
