import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { startSandbox } from '../../sandbox/start.ts';
import { sandboxAsAccount } from '../sandbox-as-account.ts';
import type { Condition } from './conditions.ts';
import { Network } from './network.ts';
import { randomOf } from './random.ts';

/** An account on loopback, behind a network. */
export interface Account {
  /** The environment of one run, as in `.env`, with its own receiver of notifications. */
  environment(): Promise<Readonly<Record<string, string>>>;
  /** What the network did, in words. */
  says(): string;
  close(): Promise<void>;
}

type Conditions = Pick<Condition, 'delay' | 'idle' | 'notification'>;

/** @param seed of the delays; the machine decides in which order they are used */
export async function openAccount(
  { delay, idle, notification }: Conditions,
  seed: string,
): Promise<Account> {
  const network = new Network({ delay, idle }, randomOf(`${seed} network`));
  const tunnel = new Network({ delay: notification }, randomOf(`${seed} tunnel`));
  const sandbox = await startSandbox({ seed, front: (origin) => network.front(origin) });
  const variables = {
    ...sandboxAsAccount(sandbox),
    // Blank, so that the user's own `.env` has no effect.
    MULTISAFEPAY_DASHBOARD_SECURITY_CODE: '',
    MULTISAFEPAY_DASHBOARD_TOTP_SECRET: '',
    MULTISAFEPAY_CLOCK_URL: '',
  };
  return {
    async environment() {
      const receiver = await freePort();
      return {
        ...variables,
        MULTISAFEPAY_WEBHOOK_URL: await tunnel.front(`http://127.0.0.1:${receiver}`),
        MULTISAFEPAY_WEBHOOK_PORT: String(receiver),
      };
    },
    says: () => (idle ? `${network.resets} connections reset` : ''),
    async close() {
      await Promise.all([network, tunnel, sandbox].map((open) => open.close()));
    },
  };
}

/** A port that is free now, for the run's receiver. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
