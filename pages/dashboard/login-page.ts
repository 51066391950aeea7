import { errors, type Locator } from '@playwright/test';
import { outline } from '../controls/control-not-found.ts';
import { PageError } from '../controls/page-error.ts';
import { PageObject } from '../page-object.ts';
import { enterText } from '../controls/typing.ts';
import { staysThere } from '../controls/until.ts';
import { comes, whichever } from '../controls/whichever.ts';
import { menu } from './menu.ts';
import {
  decline,
  firstQuestions,
  goOn,
  questions,
  signIn,
  type Credentials,
  type Question,
} from './sign-in-words.ts';

/** Messages of a refused sign-in, in English or Dutch. The exact words are not documented. */
const refusal =
  /invalid|incorrect|wrong|unknown|fail(ed|ure)|denied|refused|try again|blocked|not (right|correct|valid|known|recogni[sz]ed|found|match)|onjuist|ongeldig|onbekend|geweigerd/i;

const everyQuestion = Object.keys(questions) as Question[];

/** News ask for nothing for this long: a page that is just being left is none. Milliseconds. */
const settled = 500;

/** So many pages before the dashboard are left. One that comes back each time has no end. */
const mostBefore = 5;

/** Time limit for an offer to go once it was declined. Milliseconds. */
const leaving = 2_000;

/** The sign-in asks again for something that was already answered. */
export class NotLetIn extends PageError {
  override readonly name = 'NotLetIn';
}

/** The dashboard's sign-in, in one step or several. Source: account users; older manuals. */
export class LoginPage extends PageObject {
  /**
   * Opens the dashboard and answers each question of the sign-in, until the menu appears.
   *
   * @returns what each of its steps has asked for
   */
  async signIn(url: string, credentials: Credentials): Promise<Question[][]> {
    return this.step('Sign in to the dashboard', async () => {
      const steps: Question[][] = [];
      let before = 0;
      await this.goto(url);
      let open: readonly Question[] = everyQuestion;
      for (;;) {
        const next = await this.#next(open);
        if (next === 'the dashboard') return steps;
        if (next !== 'a question') {
          before += 1;
          if (before > mostBefore) {
            throw new PageError(
              `the page before the dashboard cannot be left.\n${await this.#shown()}`,
            );
          }
          const way = next === 'an offer' ? decline : goOn;
          await this.click(way);
          // The page may go on late, and must not be left twice.
          await comes(this.anyOf(way).waitFor({ state: 'hidden', timeout: leaving }));
          continue;
        }
        const left = await this.#answer(open, credentials);
        steps.push(open.filter((question) => !left.includes(question)));
        open = left;
        await this.#send();
      }
    });
  }

  /**
   * Signs in with data that must be refused.
   *
   * @returns whether the dashboard opened anyway
   */
  async tryToSignIn(url: string, credentials: Credentials): Promise<boolean> {
    return this.step('Try to sign in to the dashboard', async () => {
      await this.goto(url);
      let open: readonly Question[] = everyQuestion;
      let next: string = await this.#next(open);
      while (next === 'a question') {
        open = await this.#answer(open, credentials);
        await this.#send();
        next = await this.#afterRefusable(open);
      }
      return ['the dashboard', 'an offer', 'news'].includes(next);
    });
  }

  /** If the sign-in does not react at all, that also counts as refused. */
  async #afterRefusable(open: readonly Question[]) {
    const refused = this.page.getByText(refusal).filter({ visible: true }).first();
    try {
      return await whichever({
        'the dashboard': this.anyOf(menu.transactions),
        'a refusal': refused,
        'a question': (signal) => this.#oneOf(open, signal),
        'an offer': (signal) => this.#offer(open, signal),
        news: (signal) => this.#news(open, signal),
      });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      return 'a refusal';
    }
  }

  async #oneOf(open: readonly Question[], signal: AbortSignal): Promise<void> {
    if (open.length === 0) throw new errors.TimeoutError('every question was answered');
    await this.anyOfAll(open.map((question) => questions[question])).waitFor({ signal });
  }

  /** What is offered to a user who was let in, before the dashboard. */
  async #offer(open: readonly Question[], signal: AbortSignal): Promise<void> {
    if (open.includes('password')) throw new errors.TimeoutError('no password was entered');
    await this.anyOf(decline).waitFor({ signal });
  }

  /** What only has to be read before the dashboard. The button of the sign-in may have the same words. */
  async #news(open: readonly Question[], signal: AbortSignal): Promise<void> {
    if (open.includes('password')) throw new errors.TimeoutError('no password was entered');
    await this.anyOf(goOn).waitFor({ signal });
    const asked = this.anyOfAll(everyQuestion.map((question) => questions[question]));
    const isAlone = async (): Promise<boolean> =>
      (await this.anyOf(goOn).isVisible()) && !(await asked.isVisible());
    if (!(await staysThere(leaving, settled, isAlone)))
      throw new errors.TimeoutError('the button is that of a question');
  }

  /** Whether the page asks to sign in, for example after a session has expired. */
  isShown(): Promise<boolean> {
    return this.anyOfAll(firstQuestions).isVisible();
  }

  /** Whether the dashboard's menu is visible. */
  isBehind(): Promise<boolean> {
    return this.anyOf(menu.transactions).isVisible();
  }

  /** Waits for a question not answered yet. A form that is still visible is not answered twice. */
  async #next(
    open: readonly Question[],
  ): Promise<'the dashboard' | 'a question' | 'an offer' | 'news'> {
    try {
      return await whichever({
        'the dashboard': this.anyOf(menu.transactions),
        'a question': (signal) => this.#oneOf(open, signal),
        'an offer': (signal) => this.#offer(open, signal),
        news: (signal) => this.#news(open, signal),
      });
    } catch (cause) {
      const shown = await this.#shown();
      const Reason = (await this.#asksAgain(open)) ? NotLetIn : PageError;
      throw new Reason(`neither the dashboard nor a new question came.\n${shown}`, { cause });
    }
  }

  async #shown(): Promise<string> {
    return `The page is ${this.page.url()} and shows:\n${await outline(this.page)}`;
  }

  /** Whether a secret was sent and a filled field is asked for again. An email address alone is not a secret. */
  async #asksAgain(open: readonly Question[]): Promise<boolean> {
    const answered = everyQuestion.filter((question) => !open.includes(question));
    if (!answered.some((question) => question !== 'email')) return false;
    return this.anyOfAll(answered.map((question) => questions[question])).isVisible();
  }

  /** Clicks the button, unless the page has continued: a code may be submitted with its last digit. */
  async #send(): Promise<void> {
    const dashboard = this.anyOf(menu.transactions);
    await whichever({ 'a button': this.anyOf(signIn), 'the end': dashboard });
    if (await dashboard.isVisible()) return;
    try {
      await this.click(signIn);
    } catch (error) {
      if (!(await dashboard.isVisible())) throw error;
    }
  }

  /** Fills in the visible questions and returns the questions that are left. */
  async #answer(open: readonly Question[], credentials: Credentials): Promise<Question[]> {
    const left: Question[] = [];
    for (const question of open) {
      if (await this.anyOf(questions[question]).isVisible()) {
        const field = await this.find(questions[question]);
        if (question !== 'email') await hideWhatIsTyped(field);
        await enterText(field, await answerTo(question, credentials), {
          secret: question !== 'email',
        });
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

/** Hides the typed text from screenshots: code fields often show it in plain text. */
const hideWhatIsTyped = (field: Locator): Promise<void> =>
  field.evaluate((element) => {
    (element as HTMLElement).style.setProperty('-webkit-text-security', 'disc');
  });
