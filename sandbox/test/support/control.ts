import type { Sandbox } from '../../start.ts';
import { startSandbox } from '../../start.ts';
import { test as base } from './test.ts';

interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Drives a sandbox from outside, as a test suite in another language does. */
export class Control {
  readonly #url: string;

  constructor({ controlUrl = '' }: Pick<Sandbox, 'controlUrl'>) {
    this.#url = controlUrl;
  }

  async ask<Body = Readonly<Record<string, string>>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Reply<Body>> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const init = { method, ...(body !== undefined && { body: text }) };
    const response = await fetch(new URL(path, this.#url), init);
    return { status: response.status, body: (await response.json()) as Body };
  }

  async now(): Promise<number> {
    return Date.parse((await this.ask('GET', 'clock')).body['now'] ?? '');
  }
}

/* oxlint-disable no-empty-pattern -- Playwright reads the fixtures' names from the parameter */
/** A sandbox with the control endpoint. */
export const test = base.extend<{ control: Control }>({
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox({ seed: 'test', control: true });
    await use(sandbox);
    await sandbox.close();
  },
  control: async ({ sandbox }, use) => use(new Control(sandbox)),
});
