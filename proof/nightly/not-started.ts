import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why a shard could not start is handed over with the reports, as each shard may run on a machine of its own. */
const ending = '.not-started.txt';

const fileOf = (blobs: string, shard: string | undefined): string =>
  join(blobs, `${shard?.replace('/', '-of-') ?? 'all'}${ending}`);

/** Keeps why a shard could not start, in the folder of the reports. */
export function keepReason(blobs: string, shard: string | undefined, reason: string): void {
  mkdirSync(blobs, { recursive: true });
  writeFileSync(fileOf(blobs, shard), reason);
}

/** Forgets what an earlier run of the shard has kept. */
export const forgetReason = (blobs: string, shard: string | undefined): void =>
  rmSync(fileOf(blobs, shard), { force: true });

/** Why shards could not start, each reason once. */
export const reasonsIn = (blobs: string): string[] =>
  existsSync(blobs)
    ? [
        ...new Set(
          readdirSync(blobs)
            .filter((name) => name.endsWith(ending))
            .map((name) => readFileSync(join(blobs, name), 'utf8')),
        ),
      ]
    : [];
