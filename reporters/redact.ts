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
import { rememberedSecrets } from '../fixtures/secrets.ts';
import { redact, redactNetwork, tokensIn } from './redact-text.ts';

/** Files inside a trace that hold text; the rest are pictures and fonts. */
const picture = /\.(jpe?g|png|webp|gif|ico|woff2?|ttf)$/i;

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

  onStepEnd(_test: TestCase, _result: TestResult, step: TestStep): void {
    if (step.error) redactError(step.error, rememberedSecrets());
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    const secrets = rememberedSecrets();
    for (const error of result.errors) redactError(error, secrets);
    if (result.error) redactError(result.error, secrets);
    for (const attachment of result.attachments) {
      if (attachment.body)
        attachment.body = redactBody(attachment.body, attachment.contentType, secrets);
      if (attachment.path !== undefined) this.#redactFile(attachment.path, secrets);
    }
    for (const output of [result.stdout, result.stderr]) {
      output.forEach((chunk, index) => {
        output[index] = redact(String(chunk), secrets);
      });
    }
  }

  onExit(): Promise<void> {
    const file = process.env.RUN_SECRETS_FILE;
    if (file !== undefined) rmSync(dirname(file), { recursive: true, force: true });
    return Promise.resolve();
  }

  #redactFile(path: string, secrets: readonly string[]): void {
    if (this.#clean.has(path) || picture.test(path) || !existsSync(path)) return;
    this.#clean.add(path);
    const content = readFileSync(path);
    writeFileSync(
      path,
      path.endsWith('.zip') ? redactZip(content, secrets) : redactBytes(content, secrets),
    );
  }
}

function redactError(error: TestError, secrets: readonly string[]): void {
  for (const part of ['message', 'stack', 'value', 'snippet'] as const) {
    const text = error[part];
    if (text !== undefined) error[part] = redact(text, secrets);
  }
}

const redactBody = (body: Buffer, contentType: string, secrets: readonly string[]): Buffer =>
  contentType.startsWith('image/') ? body : Buffer.from(redactBytes(body, secrets));

/** Bytes that are no text stay as they are. */
function redactBytes(bytes: Uint8Array, secrets: readonly string[]): Uint8Array {
  const text = strFromU8(bytes, true);
  const redacted = redact(text, secrets);
  return redacted === text ? bytes : strToU8(redacted, true);
}

function redactZip(zip: Uint8Array, configured: readonly string[]): Uint8Array {
  const files = Object.entries(unzipSync(zip));
  const traces = files.filter(([name]) => name.endsWith('.trace'));
  const tokens = traces.flatMap(([, content]) => tokensIn(strFromU8(content)));
  const secrets = [...configured, ...new Set(tokens)];
  const clean = files.map(([name, content]): [string, Uint8Array] => {
    if (picture.test(name)) return [name, content];
    const redacted = redactBytes(content, secrets);
    if (!name.endsWith('.network')) return [name, redacted];
    return [name, strToU8(redactNetwork(strFromU8(redacted)))];
  });
  return zipSync(Object.fromEntries(clean), { level: 6 });
}
