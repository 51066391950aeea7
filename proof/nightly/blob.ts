import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';

/** The form of Playwright's blob reports that is known here; it is in the first event of each. */
const version = 2;

const listedTest = z.looseObject({ testId: z.string() });
const suite = z.looseObject({
  get entries() {
    return z.array(z.union([listedTest, suite]));
  },
});
export type ListedSuite = z.infer<typeof suite>;

const result = z.looseObject({
  retry: z.int().optional(),
  status: z.string().optional(),
  annotations: z
    .array(z.looseObject({ type: z.string(), description: z.string().optional() }))
    .optional(),
});

const event = z.looseObject({
  method: z.string(),
  params: z
    .looseObject({
      testId: z.string().optional(),
      test: z.looseObject({ testId: z.string(), expectedStatus: z.string() }).optional(),
      result: result.optional(),
      project: z.looseObject({ suites: z.array(suite) }).optional(),
      version: z.int().optional(),
      shard: z.object({ current: z.int(), total: z.int() }).optional(),
    })
    .optional(),
});
export type BlobEvent = z.infer<typeof event>;

const report = 'report.jsonl';

/** The events of a blob report. @throws if it has another form than the one that is known here */
export function readBlob(file: string): BlobEvent[] {
  const { [report]: content } = unzipSync(readFileSync(file), {
    filter: ({ name }) => name === report,
  });
  const lines = content ? strFromU8(content).trim().split('\n') : [];
  const events = lines.map((line) => event.parse(JSON.parse(line)));
  if (events[0]?.params?.version === version) return events;
  throw new Error(`${file} is no blob report of version ${version}: Playwright has changed it`);
}

/** Replaces the events of a blob report; its attachments stay. */
export function writeBlob(file: string, events: readonly BlobEvent[]): void {
  const files = unzipSync(readFileSync(file));
  const lines = events.map((it) => JSON.stringify(it)).join('\n');
  writeFileSync(file, zipSync({ ...files, [report]: strToU8(`${lines}\n`) }, { level: 1 }));
}

/** The blob reports in a folder; none if there is no such folder. */
export const blobsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.zip'))
        .map((name) => join(folder, name))
    : [];

/**
 * Puts aside the reports that cannot be unpacked, such as one whose upload was cut off: they are as good as lost, and
 * the others must not be lost with them.
 *
 * @returns what became of each, in words
 */
export function setBrokenAside(folder: string): string[] {
  return blobsIn(folder).flatMap((file) => {
    try {
      unzipSync(readFileSync(file));
      return [];
    } catch (error) {
      renameSync(file, `${file}.broken`);
      return [`${basename(file)} is left out, as it is broken: ${(error as Error).message}`];
    }
  });
}

/** The shard of a report; undefined if the run had no shards. */
export const shardOf = (events: readonly BlobEvent[]) => events[0]?.params?.shard;
