import type { Reporter, Suite, TestRun } from '@playwright/test/reporter';
import { doneIn, listedIn } from './attempts.ts';
import { blobsIn, readBlob } from './blob.ts';
import { missingIn, shardsIn } from './last-failed.ts';

interface Options {
  /** The folder of the reports. */
  readonly blobs: string;
}

/**
 * Keeps the tests in a run that the reports of an earlier run have no good end of: what failed or was cut off, and,
 * if a shard left no report, what is in no report. That is `--last-failed` for a run in shards.
 */
export default class LeftReporter implements Reporter {
  readonly #isLeft: (id: string) => boolean;

  constructor({ blobs }: Options) {
    const read = blobsIn(blobs).map(readBlob);
    const done = doneIn(read);
    const listed = listedIn(read);
    const isLost = missingIn(blobs, shardsIn(blobs)) > 0;
    this.#isLeft = (id) => !done.has(id) && (isLost || listed.has(id));
  }

  printsToStdio(): boolean {
    return false;
  }

  // oxlint-disable-next-line require-await
  async preprocess({ suite, testRun }: { suite: Suite; testRun: TestRun }): Promise<void> {
    for (const test of suite.allTests()) if (!this.#isLeft(test.id)) testRun.exclude(test);
  }
}
