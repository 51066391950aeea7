import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type {
  Reporter,
  TestCase,
  TestResult,
  TestStep,
  TestError,
} from '@playwright/test/reporter';
import { rememberedSecrets, rememberSecrets } from '../fixtures/secrets.ts';
import { redact } from '../fixtures/redact-text.ts';
import { picture, redactBytes, redactFile, secretsOf } from './redact-files.ts';

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
    if (step.params) redactDeep(step.params, secrets);
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

/** Texts in a structure, however deep: parameters are whatever a step was given. */
function redactDeep(part: object, secrets: readonly string[], seen = new Set<object>()): void {
  if (seen.has(part)) return;
  seen.add(part);
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string') Reflect.set(part, key, redact(value, secrets));
    else if (typeof value === 'object' && value !== null)
      redactDeep(value as object, secrets, seen);
  }
}

function redactError(error: TestError, secrets: readonly string[]): void {
  for (const part of ['message', 'stack', 'value', 'snippet'] as const) {
    const text = error[part];
    if (text !== undefined) error[part] = redact(text, secrets);
  }
  if (error.cause) redactError(error.cause, secrets);
}
