import { PageError } from '../controls/page-error.ts';
import { PageObject } from '../page-object.ts';
import { type Credentials } from './sign-in-words.ts';
/** The sign-in asks again for something that was already answered. */
export declare class NotLetIn extends PageError {
    readonly name = "NotLetIn";
}
/** The dashboard's sign-in, in one step or several. Source: account users; older manuals. */
export declare class LoginPage extends PageObject {
    #private;
    /** Opens the dashboard and answers each question of the sign-in, until the menu appears. */
    signIn(url: string, credentials: Credentials): Promise<void>;
    /**
     * Signs in with data that must be refused.
     *
     * @returns whether the dashboard opened anyway
     */
    tryToSignIn(url: string, credentials: Credentials): Promise<boolean>;
    /** Whether the page asks to sign in, for example after a session has expired. */
    isShown(): Promise<boolean>;
    /** Whether the dashboard's menu is visible. */
    isBehind(): Promise<boolean>;
}
