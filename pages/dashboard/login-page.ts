import type { Locator } from '@playwright/test';
import { outline } from '../control-not-found.ts';
import type { Control } from '../control.ts';
import { PageError } from '../page-error.ts';
import { PageObject } from '../page-object.ts';
import { whichever } from '../whichever.ts';
import { menu } from './menu.ts';

/** What a dashboard user may be asked for at sign-in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The account's secure code, where the form has a third field. */
  readonly securityCode?: string | undefined;
  /** Makes a one-time code, where the user has two-factor authentication. */
  readonly oneTimeCode?: (() => Promise<string>) | undefined;
}

type Question = keyof Credentials;

/** Old manuals show three fields, the user settings two and an optional token: any may come. */
const questions: Readonly<Record<Question, Control>> = {
  email: {
    called: 'Email address',
    kind: 'field',
    words: /e-?mail|user\s?name/i,
    evidence: 'input:is([type=email], [autocomplete=username])',
  },
  password: {
    called: 'Password',
    kind: 'field',
    words: /password/i,
    evidence: 'input[autocomplete=current-password]',
  },
  securityCode: { called: 'Security code', kind: 'field', words: /(security|secure)\s?code/i },
  oneTimeCode: {
    called: 'One-time code',
    kind: 'field',
    words: /one-?time|two-?factor|2fa|authenticat|token|verification code|digit|\bOTP\b/i,
    evidence: 'input[autocomplete=one-time-code]',
  },
};

const signIn: Control = {
  called: 'Secure login',
  kind: 'action',
  words: /^\s*((secure )?(log|sign)\s?-?in|next|continue|verify|submit|confirm)\b/i,
  structure: 'form [type=submit], form button:not([type])',
};

/** The dashboard's sign-in, in one step or several. Source: account users; older manuals. */
export class LoginPage extends PageObject {
  /** Opens the dashboard and answers whatever the sign-in asks for, until the menu is there. */
  async signIn(url: string, credentials: Credentials): Promise<void> {
    await this.step('Sign in to the dashboard', async () => {
      await this.page.goto(url, { waitUntil: 'domcontentloaded' });
      let open = Object.keys(questions) as Question[];
      while ((await this.#next(open)) === 'a question') {
        open = await this.#answer(open, credentials);
        await this.click(signIn);
      }
    });
  }

  /** Whether the page asks to sign in, such as after a session has ended. */
  isShown(): Promise<boolean> {
    return this.anyOf(questions.password).or(this.anyOf(questions.email)).first().isVisible();
  }

  /** A question is new until it was answered, so a form that is still there is not taken twice. */
  async #next(open: readonly Question[]): Promise<'the dashboard' | 'a question'> {
    const asked = open.map((question) => this.anyOf(questions[question]).waitFor());
    try {
      return await whichever({
        'the dashboard': this.anyOf(menu.transactions).waitFor(),
        'a question': Promise.any(asked),
      });
    } catch (cause) {
      const shown = `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
      throw new PageError(`neither the dashboard nor a new question came.\n${shown}`, { cause });
    }
  }

  /** Fills what is asked for and returns the questions that are left. */
  async #answer(open: readonly Question[], credentials: Credentials): Promise<Question[]> {
    const left: Question[] = [];
    for (const question of open) {
      if (await this.anyOf(questions[question]).isVisible()) {
        const field = await this.find(questions[question]);
        if (question !== 'email') await hideWhatIsTyped(field);
        await field.fill(await answerTo(question, credentials));
      } else left.push(question);
    }
    return left;
  }
}

async function answerTo(question: Question, credentials: Credentials): Promise<string> {
  const answer = credentials[question];
  if (answer === undefined) {
    throw new Error(
      `the dashboard asks for "${questions[question].called}", but none is configured`,
    );
  }
  return typeof answer === 'function' ? answer() : answer;
}

/** Codes are often typed in plain text: no screenshot of the page may show them. */
const hideWhatIsTyped = (field: Locator): Promise<void> =>
  field.evaluate((element) => {
    (element as HTMLElement).style.setProperty('-webkit-text-security', 'disc');
  });
