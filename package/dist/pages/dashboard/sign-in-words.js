/**
 * Old manuals show three fields; the user settings show two and an optional token. Dutch manuals use
 * E-mailadres, Beveiligingscode, Wachtwoord and Beveiligd inloggen.
 */
export const questions = {
    email: {
        called: 'Email address',
        kind: 'field',
        words: /e-?mail|user\s?name|gebruikersnaam/i,
        evidence: 'input:is([type=email], [autocomplete=username])',
    },
    password: {
        called: 'Password',
        kind: 'field',
        words: /password|wachtwoord/i,
        // A code field may be of type password too.
        evidence: 'input:is([type=password], [autocomplete=current-password]):not([name*=code i], [id*=code i], [inputmode=numeric], [autocomplete=one-time-code])',
    },
    securityCode: {
        called: 'Security code',
        kind: 'field',
        words: /(security|secure|beveiligings)\s?code/i,
    },
    oneTimeCode: {
        called: 'One-time code',
        kind: 'field',
        words: /one-?time|two-?factor|2fa|authenticat|token|verification code|digit|\bOTP\b|verificatiecode|eenmalig|cijfer/i,
        evidence: 'input[autocomplete=one-time-code]',
    },
};
/** The sign-in button: by its words, otherwise by its place in the form. */
export const signIn = {
    called: 'Secure login',
    kind: 'action',
    words: /^\s*((secure )?(log|sign)\s?-?in|next|continue|verify|submit|confirm|(beveiligd )?inloggen|aanmelden|volgende|verder|doorgaan|bevestigen)\b/i,
    structure: 'form [type=submit], form button:not([type])',
};
//# sourceMappingURL=sign-in-words.js.map