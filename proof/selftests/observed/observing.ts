import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { readObservations, readStories, sortOut } from '../../../fixtures/observed/folder.ts';
import type { Observation } from '../../../fixtures/observed/observation.ts';
import { Observer, type Step } from '../../../fixtures/observed/observer.ts';

/** What a run has kept. */
export interface Run {
  readonly observations: ReadonlyMap<string, Observation>;
  /** The pages on the way, in their order. */
  readonly steps: readonly Step[];
  /** All text that was written. */
  readonly text: string;
}

/**
 * Observes as a run does, and reads what was kept.
 *
 * @param use what is done in a context of its own
 * @param run whether an address is not to be kept, and what answers of the API have shown
 */
export async function observing(
  browser: Browser,
  use: (context: BrowserContext) => Promise<void>,
  {
    isOwn = () => false,
    answers,
  }: { isOwn?: (address: string) => boolean; answers?: string[] } = {},
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'observed-'));
  const [parts, kept] = [join(folder, 'parts'), join(folder, 'kept')];
  try {
    const end = new Observer(browser, parts, isOwn).watch(() => 'a-story');
    const context = await browser.newContext();
    await use(context);
    await context.close();
    await end(answers);
    sortOut(parts, kept);
    return {
      observations: readObservations(kept),
      steps: readStories(kept)['a-story'] ?? [],
      text: textIn(kept),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const textIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && !it.name.endsWith('.png'))
    .map((it) => readFileSync(join(it.parentPath, it.name), 'utf8'))
    .join('\n');
