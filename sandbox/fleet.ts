import { connectionOf } from './announce.ts';
import { endWith } from './ending.ts';
import type { SandboxOptions } from './start.ts';
import { startSandbox } from './start.ts';

export interface Member {
  readonly name: string;
  readonly options: SandboxOptions;
}

/**
 * Starts a sandbox for every member, all in this process, until it is told to end. Prints one line of JSON
 * when all are ready: the connections by name, and the first one's once more, for whoever wants just one.
 */
export async function runFleet(members: readonly Member[]): Promise<void> {
  const started = await Promise.all(
    members.map(async ({ name, options }) => ({
      name,
      sandbox: await startSandbox({ seed: name, ...options }),
    })),
  );
  const connections = started.map(({ name, sandbox }) => [name, connectionOf(sandbox)] as const);

  endWith(() => Promise.all(started.map(({ sandbox }) => sandbox.close())));
  const line = { ...connections[0]?.[1], fleet: Object.fromEntries(connections) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
