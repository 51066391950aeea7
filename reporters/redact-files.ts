import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  redact,
  redactNetwork,
  secretsInHeaders,
  tokensIn,
  tokensInAnswer,
} from '../fixtures/redact-text.ts';

/** Files that hold no text; the rest of a trace does. */
export const picture = /\.(jpe?g|png|webp|gif|ico|woff2?|ttf)$/i;

/** Files inside a trace that a server sent as a page or as data. */
const answer = /\.(html?|json)$/i;

/** Takes secrets out of a file, or out of each file in a zip. */
export function redactFile(path: string, secrets: readonly string[]): void {
  const content = readFileSync(path);
  const zip = path.endsWith('.zip');
  writeFileSync(path, zip ? redactZip(content, secrets) : redactBytes(content, secrets));
}

/** Text is UTF-8; bytes that are no text are searched as they are, and stay as they are. */
export function redactBytes(bytes: Uint8Array, secrets: readonly string[]): Uint8Array {
  const latin = !isUtf8(bytes);
  const text = strFromU8(bytes, latin);
  const redacted = redact(text, secrets);
  return redacted === text ? bytes : strToU8(redacted, latin);
}

/** Form tokens and cookies that a trace tells of; nobody else may have heard of them. */
export function secretsOf(path: string): string[] {
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
