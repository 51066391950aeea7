import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTurns } from '../../../../fixtures/target/turns/server.ts';

/** Hands out one turn at a time. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'turns-'));
  process.env.RUN_TURNS = join(folder, 'turns');
  const turns = await openTurns(1, process.env.RUN_TURNS);
  return async () => {
    await turns.close();
    rmSync(folder, { recursive: true });
  };
}
