import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  Reporter,
  TestCase,
  TestResult,
  TestStep,
  TestError,
} from '@playwright/test/reporter';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rememberedSecrets, rememberSecrets } from '../fixtures/secrets.ts';
import {
  redact,
  redactNetwork,
  secretsInHeaders,
  tokensIn,
  tokensInAnswer,
} from '../fixtures/redact-text.ts';

/** Files inside a trace that hold text; the rest are pictures and fonts. */
const picture = /\.(jpe?g|png|webp|gif|ico|woff2?|ttf)$/i;

/** Files inside a trace that a server sent as a page or as data. */
const answer = /\.(html?|json)$/i;

/**
 * Takes every secret out of what a test leaves behind, before any other reporter reads it: error
 * messages, attachments, error contexts, and traces, into which Playwright writes filled values
 * and request headers in plain text. It has to be the first reporter of the configuration.
 */
export default class RedactReporter implements Reporter {
  readonly #clean = new Set<string>();

  printsToStdio(): boolean {
    return false;
  }

  onStepBegin(_test: TestCase, _result: TestResult, step: TestStep): void {
    const secrets = rememberedSecrets();
    step.title = redact(step.title, secrets);
    if (step.subtitle !== undefined) step.subtitle = redact(step.subtitle, secrets);
    for (const [name, value] of Object.entries(step.params ?? {})) {
      if (step.params && typeof value === 'string') step.params[name] = redact(value, secrets);
    }
  }

  /** A blob report takes attachments at the end of each step, not only at the end of the test. */
  onStepEnd(_test: TestCase, { attachments }: TestResult, step: TestStep): void {
    const secrets = rememberedSecrets();
    if (step.error) redactError(step.error, secrets);
    for (const attachment of attachments) this.#redactBody(attachment, secrets);
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    const files = result.attachments.flatMap(({ path }) => this.#text(path));
    rememberSecrets(files.flatMap((path) => (path.endsWith('.zip') ? secretsOf(path) : [])));
    const secrets = rememberedSecrets();
    for (const error of result.errors) redactError(error, secrets);
    if (result.error) redactError(result.error, secrets);
    for (const attachment of result.attachments) this.#redactBody(attachment, secrets);
    for (const path of files) redactFile(path, secrets);
    for (const output of [result.stdout, result.stderr]) {
      output.forEach((chunk, index) => {
        output[index] = redact(String(chunk), secrets);
      });
    }
  }

  /** Errors outside of any test, such as those of a worker that closes. */
  onError(error: TestError): void {
    redactError(error, rememberedSecrets());
  }

  onExit(): Promise<void> {
    const file = process.env.RUN_SECRETS_FILE;
    if (file !== undefined) rmSync(dirname(file), { recursive: true, force: true });
    return Promise.resolve();
  }

  /** The path of a file that holds text and was not cleaned yet. */
  #text(path: string | undefined): string[] {
    if (path === undefined || this.#clean.has(path) || picture.test(path)) return [];
    this.#clean.add(path);
    return existsSync(path) ? [path] : [];
  }

  #redactBody(attachment: TestResult['attachments'][number], secrets: readonly string[]): void {
    const { body, contentType } = attachment;
    if (!body || contentType.startsWith('image/')) return;
    attachment.body = Buffer.from(redactBytes(body, secrets));
  }
}

function redactFile(path: string, secrets: readonly string[]): void {
  const content = readFileSync(path);
  const zip = path.endsWith('.zip');
  writeFileSync(path, zip ? redactZip(content, secrets) : redactBytes(content, secrets));
}

function redactError(error: TestError, secrets: readonly string[]): void {
  for (const part of ['message', 'stack', 'value', 'snippet'] as const) {
    const text = error[part];
    if (text !== undefined) error[part] = redact(text, secrets);
  }
  if (error.cause) redactError(error.cause, secrets);
}

/** Text is UTF-8; bytes that are no text are searched as they are, and stay as they are. */
function redactBytes(bytes: Uint8Array, secrets: readonly string[]): Uint8Array {
  const latin = !isUtf8(bytes);
  const text = strFromU8(bytes, latin);
  const redacted = redact(text, secrets);
  return redacted === text ? bytes : strToU8(redacted, latin);
}

/** Form tokens and cookies that a trace tells of; nobody else may have heard of them. */
function secretsOf(path: string): string[] {
  const files = Object.entries(unzipSync(readFileSync(path)));
  const found = files.flatMap(([name, content]) => {
    if (name.endsWith('.trace')) return tokensIn(strFromU8(content));
    if (name.endsWith('.network')) return secretsInHeaders(strFromU8(content));
    return answer.test(name) ? tokensInAnswer(strFromU8(content)) : [];
  });
  return [...new Set(found)];
}

function redactZip(zip: Uint8Array, secrets: readonly string[]): Uint8Array {
  const clean = Object.entries(unzipSync(zip)).map(([name, content]): [string, Uint8Array] => {
    if (picture.test(name)) return [name, content];
    const redacted = redactBytes(content, secrets);
    if (!name.endsWith('.network')) return [name, redacted];
    return [name, strToU8(redactNetwork(strFromU8(redacted)))];
  });
  return zipSync(Object.fromEntries(clean), { level: 6 });
}
