import { connectionOf } from './announce.ts';
import { endWith } from './ending.ts';
import { listen } from './listen.ts';
import type { Sandbox } from './sandbox.ts';
import type { SandboxOptions } from './start.ts';
import { startSandbox } from './start.ts';

export interface Member {
  readonly name: string;
  readonly options: SandboxOptions;
}

/**
 * A sandbox for every member, all in this process, until a signal ends it; each starts at its first request.
 * Prints one line of JSON when ready: the connection of the first member inline, and `fleetUrl`, below which
 * each connection is found by its member's name.
 */
export async function runFleet(members: readonly Member[]): Promise<void> {
  const started = new Map<string, Promise<Sandbox>>();
  const start = ({ name, options }: Member): Promise<Sandbox> => {
    const sandbox = started.get(name) ?? startSandbox({ seed: name, ...options });
    started.set(name, sandbox);
    return sandbox;
  };
  const [first] = members;
  if (!first) throw new Error('a fleet has at least one member');
  const connection = connectionOf(await start(first));

  const door = await listen(0);
  door.serve(async () => async ({ url = '/' }, response) => {
    const member = members.find(({ name }) => name === decodeURIComponent(url.slice(1)));
    response.writeHead(member ? 200 : 404, { 'content-type': 'application/json' });
    response.end(member && JSON.stringify(connectionOf(await start(member))));
  });

  endWith(async () => {
    const open = await Promise.all(started.values());
    await Promise.all([door, ...open].map((it) => it.close()));
  });
  process.stdout.write(`${JSON.stringify({ ...connection, fleetUrl: `${door.url}/` })}\n`);
}
