import { connectionOf } from './announce.ts';
import { combinations, optionsFor } from './covering/combinations.ts';
import { startSandbox } from './start.ts';

/**
 * A sandbox for every combination of the covering set, all in this process. Prints one line of JSON when
 * all are ready: the connections by name, and the first one's once more, for whoever wants just one.
 */
const started = await Promise.all(
  combinations().map(async (member) => ({
    name: member.name,
    sandbox: await startSandbox({ seed: member.name, ...optionsFor(member) }),
  })),
);
const connections = started.map(({ name, sandbox }) => [name, connectionOf(sandbox)] as const);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all(started.map(({ sandbox }) => sandbox.close())).then(() => process.exit(0));
  });
}
const line = { ...connections[0]?.[1], fleet: Object.fromEntries(connections) };
process.stdout.write(`${JSON.stringify(line)}\n`);
