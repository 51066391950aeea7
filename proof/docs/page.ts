import { readFileSync } from 'node:fs';

/**
 * The published page as its authors write it, in the repository that the documentation's site is
 * made of: its Markdown has a history, and no site has rewritten it. HEAD is the branch that is
 * published, whatever its name.
 */
export const address =
  'https://raw.githubusercontent.com/MultiSafepay/docs/HEAD/content/payment-methods/testing.md';

/** Milliseconds: a page of some ten kilobytes takes less than one second. */
const patience = 30_000;

/** A page that cannot be read or understood; the message says which and why. */
export class WrongPage extends Error {
  override readonly name = 'WrongPage';
}

/**
 * The Markdown of the documentation page.
 *
 * @param file a copy of the page, instead of the published one
 * @throws WrongPage when there is no such file, or the address does not answer with the page
 */
export async function readPage(file: string | undefined): Promise<string> {
  try {
    return file === undefined ? await published() : readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongPage(`${file ?? address} cannot be read: ${reasonOf(error)}`);
  }
}

async function published(): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`the answer is ${response.status} ${response.statusText}`);
  return response.text();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}, ${error.cause.message}` : error.message;
}
