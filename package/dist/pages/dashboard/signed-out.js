import { anyOf } from '../controls/control.js';
import { PageError } from '../controls/page-error.js';
import { questions } from './sign-in-words.js';
/**
 * Throws at once if the session has expired, instead of waiting for the timeout. It may expire at any step.
 *
 * @throws {PageError} when the page asks for a password
 */
export async function notSignedOut(page) {
    if (await anyOf(page, questions.password).isVisible()) {
        throw new PageError('the dashboard has ended the session, and asks to sign in');
    }
}
//# sourceMappingURL=signed-out.js.map