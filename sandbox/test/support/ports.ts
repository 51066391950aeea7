import { startSandbox } from '../../start.ts';

/** The first of four ports in a row that are free. */
export async function freePorts(): Promise<number> {
  for (let port = 20_000 + 4 * (process.pid % 3_000); ; port += 4) {
    const one = await startSandbox({ port }).catch(() => undefined);
    await one?.close();
    if (one) return port;
  }
}
