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
export const questions: Readonly<Record<Question, Control>> = {
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
    evidence:
      'input:is([type=password], [autocomplete=current-password]):not([name*=code i], [id*=code i], [inputmode=numeric], [autocomplete=one-time-code])',
  },
  securityCode: {
    called: 'Security code',
    kind: 'field',
    words: /(security|secure|beveiligings)\s?code/i,
  },
  oneTimeCode: {
    called: 'One-time code',
    kind: 'field',
    words:
      /one-?time|two-?factor|2fa|authenticat|token|verification code|digit|\bOTP\b|verificatiecode|eenmalig|cijfer/i,
    evidence: 'input[autocomplete=one-time-code]',
  },
};

/** What a sign-in asks first. */
export const firstQuestions = [questions.password, questions.email] as const;

/** The sign-in button: by its words, otherwise by its place in the form. */
export const signIn: Control = {
  called: 'Secure login',
  kind: 'action',
  words:
    /^\s*((secure )?(log|sign)\s?-?in|next|continue|verify|submit|confirm|(beveiligd )?inloggen|aanmelden|volgende|verder|doorgaan|bevestigen)\b/i,
  structure: 'form [type=submit], form button:not([type])',
};

/**
 * Declines what may be offered between the sign-in and the dashboard: to remember the device, or to set up a
 * second factor. Nothing of it is documented.
 */
export const decline: Control = {
  called: 'Not now',
  kind: 'action',
  words:
    /^\s*(no(,? (thanks|thank you))?|not now|skip( (for now|this step))?|((maybe|remind me|do (it|this)) )?later(,? (continue|ga verder|doorgaan))?|nu niet|(don.t|do not|never) (remember|trust)\b.{0,30}|nee(,? (bedankt|dank je))?|niet nu|overslaan)\s*$/i,
};

/** Leaves what is only to be read before the dashboard, such as news. */
export const goOn: Control = {
  called: 'Go on',
  kind: 'action',
  words:
    /^\s*(continue|proceed|ok(ay)?|got it|i understand|doorgaan|(ga )?verder|begrepen)( to (the |my )?dashboard| naar (het |mijn )?dashboard)?\s*$/i,
};
