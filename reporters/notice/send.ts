import { pause } from '../../fixtures/network/poll.ts';
import { sendToOwn, type Answer } from '../../fixtures/network/send.ts';
import { redact } from '../../fixtures/secrets/redact-text.ts';
import { rememberedSecrets } from '../../fixtures/secrets/secrets.ts';
import { secretsIn, withholdSecrets } from '../../fixtures/secrets/withheld.ts';
import { bodyOf, formOf } from './forms.ts';
import { inShort, type Notice } from './notice.ts';
import { linkIn, settingsIn } from './settings.ts';

/** How a notice is delivered; only tests change it. */
interface Delivery {
  /** With `.env`; real variables win. */
  readonly env?: NodeJS.ProcessEnv;
  /** How long an answer may take. Milliseconds. */
  readonly patience?: number;
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** What became of a notice. */
export interface Delivered {
  readonly state: 'sent' | 'off' | 'failed';
  /** One line for the log and the job's page. It never holds the address. */
  readonly says: string;
}

/** Pauses between attempts where the webhook does not ask for another. Milliseconds. */
const pauses = [2_000, 5_000];

/** No pause is longer, whatever the webhook asks for: a night does not wait for its notice. Milliseconds. */
const longestPause = 30_000;

/**
 * Sends a notice to the webhook of NOTICE_URL, if there is one, and tries three times at most: in less than two
 * minutes it is over. It never throws: what went wrong is in the answer. Redirects are not followed. No secret
 * is sent.
 *
 * @param notice without a link, the page of the job is linked
 */
export async function sendNotice(notice: Notice, delivery: Delivery = {}): Promise<Delivered> {
  const { env = withholdSecrets(), patience = 10_000, wait = pause } = delivery;
  const settings = settingsIn(env);
  if (typeof settings === 'string') return failed(settings);
  const url = settings.NOTICE_URL;
  if (!url) return { state: 'off', says: 'No notice: NOTICE_URL is not set' };
  const form = settings.NOTICE_FORMAT ?? formOf(url);
  const secrets = [...rememberedSecrets(), ...secretsIn(env)];
  const short = inShort({ link: linkIn(env), ...notice }, (text) => redact(text, secrets));
  const body = bodyOf(short, form);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOf(url, body, patience);
    if (outcome === undefined) return { state: 'sent', says: `The notice was sent (${form})` };
    const next = outcome.again ? (outcome.after ?? pauses[attempt - 1]) : undefined;
    if (next === undefined || attempt > pauses.length || next > longestPause) {
      return failed(
        `${outcome.says}, after ${attempt === 1 ? 'one attempt' : `${attempt} attempts`}`,
      );
    }
    await wait(next);
  }
}

const failed = (says: string): Delivered => ({
  state: 'failed',
  says: `The notice was not delivered: ${says}`,
});

/** Why an attempt failed. */
interface Failure {
  readonly says: string;
  /** Whether another one may succeed. */
  readonly again: boolean;
  /** When, if the webhook has said so. Milliseconds. */
  readonly after?: number | undefined;
}

/** Undefined if the message was taken. */
async function attemptOf(url: URL, body: string, patience: number): Promise<Failure | undefined> {
  try {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const signal = AbortSignal.timeout(patience);
    return failureOf(await sendToOwn(url, { method: 'POST', headers, body, signal }));
  } catch (error) {
    // The message of an error may hold the address.
    const { name, code } = error as NodeJS.ErrnoException;
    const isLate = name === 'AbortError' || name === 'TimeoutError';
    const says = isLate ? `no answer in ${patience / 1_000} s` : `no connection (${code ?? name})`;
    return { says, again: true };
  }
}

/** What the webhook answered is not repeated: it may hold the address. */
function failureOf({ status, ok, headers }: Answer): Failure | undefined {
  if (ok) return undefined;
  if (status >= 300 && status < 400) {
    return { says: `the webhook redirects (${status}), which is not followed`, again: false };
  }
  const again = status === 408 || status === 429 || status >= 500;
  return { says: `the webhook answered ${status}`, again, after: afterOf(headers['retry-after']) };
}

/** Seconds, or a date. Source: RFC 9110, 10.2.3. */
function afterOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
