import { writeFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { durationsFile, nameOf, ownDuration } from './durations.ts';

interface Options {
  /** Where to write to; the committed file unless given. */
  readonly outputFile?: string;
}

/** Writes down how long each test took, by name. */
export default class WriteDurationsReporter implements Reporter {
  readonly #file: string | URL;
  #rootDir = '';
  #suite: Suite | undefined;

  constructor({ outputFile }: Options = {}) {
    this.#file = outputFile ?? durationsFile;
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin({ rootDir }: FullConfig, suite: Suite): void {
    this.#rootDir = rootDir;
    this.#suite = suite;
  }

  onEnd(): void {
    const durations = (this.#suite?.allTests() ?? [])
      .map((test) => [nameOf(test, this.#rootDir), Math.round(ownDuration(test))] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    writeFileSync(this.#file, `${JSON.stringify(Object.fromEntries(durations), null, 2)}\n`);
  }
}
