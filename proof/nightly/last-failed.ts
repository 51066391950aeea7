import { mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { doneIn, joined, listedIn, type Outcome } from './attempts.ts';
import { blobsIn, readBlob, shardOf, writeBlob } from './blob.ts';

/**
 * Whether a run of what failed would have anything to do: a test without a good end, or a shard without a report.
 *
 * @param blobs the folder of the reports
 * @param shard the only shard that is asked for; without it, all
 */
export function isLeft(blobs: string, shard?: string): boolean {
  const read = blobsIn(blobs).map(readBlob);
  const done = doneIn(read);
  return (
    missingIn(blobs, shard === undefined ? shardsIn(blobs) : 1) > 0 ||
    [...listedIn(read)].some((id) => !done.has(id))
  );
}

/** How many shards a night had, by the reports in a folder; 1 if it had none. */
export const shardsIn = (blobs: string): number =>
  Math.max(1, ...blobsIn(blobs).map((file) => shardOf(readBlob(file))?.total ?? 1));

/**
 * How many of a night's shards left no report. A run without shards, such as one of what failed, makes up for all.
 */
export function missingIn(blobs: string, expected: number): number {
  const shards = blobsIn(blobs).map((file) => shardOf(readBlob(file))?.current);
  return shards.includes(undefined) ? 0 : expected - new Set(shards).size;
}

/**
 * Joins the report of a run of what failed to those of the night, in their folder.
 *
 * @param again the folder of the later report
 * @returns undefined if the later run left no report, as it could not begin
 */
export function joinTo(blobs: string, again: string): Outcome | undefined {
  const [later] = blobsIn(again);
  if (later === undefined) return undefined;
  const files = blobsIn(blobs);
  const done = joined(files.map(readBlob), readBlob(later));
  done.earlier.forEach((events, index) => {
    const file = files[index];
    if (file !== undefined) writeBlob(file, events);
  });
  writeBlob(later, done.again);
  mkdirSync(blobs, { recursive: true });
  renameSync(later, join(blobs, `again-${files.length}-${basename(later)}`));
  return done.outcome;
}
