import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApi } from '../../control/openapi.ts';
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
  /** Everything that was said so far: it has to be as the OpenAPI document says. */
  readonly problems: unknown[] = [];

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
    const reply = { status: response.status, body: (await response.json()) as Body };
    this.problems.push(...described.problems(method, path, reply));
    return reply;
  }

  async now(): Promise<number> {
    return Date.parse((await this.ask('GET', 'clock')).body['now'] ?? '');
  }
}

/** The OpenAPI document, which answers are held against. */
class Described {
  readonly #document = openApi();
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

  /** What is wrong with an answer; a call that the document lacks has to be a 404. */
  problems(method: string, path: string, { status, body }: Reply<unknown>): readonly unknown[] {
    const asked = `/${path.replace(/\?.*/, '').replace(/^\.$/, '')}`;
    const template = Object.keys(this.#document.paths).find((candidate) =>
      new RegExp(`^${candidate.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked),
    );
    const call = this.#document.paths[template ?? '']?.[method.toLowerCase()] as
      | { responses: Record<string, { content: { 'application/json': { schema: object } } }> }
      | undefined;
    if (!call) return status === 404 ? [] : [`no ${method} ${asked} is described`];
    const answer = call.responses[status];
    if (!answer) return [`no ${method} ${template} ${status} is described`];
    const { schema } = answer.content['application/json'];
    const { components } = this.#document;
    const validate = this.#ajv.compile({ ...schema, components });
    return validate(body) ? [] : [...(validate.errors ?? []), { method, path, body }];
  }
}
const described = new Described();

/* oxlint-disable no-empty-pattern -- Playwright reads the fixtures' names from the parameter */
/** A sandbox with the control endpoint. */
export const test = base.extend<{ control: Control }>({
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox({ seed: 'test', control: true });
    await use(sandbox);
    await sandbox.close();
  },
  control: async ({ sandbox }, use) => {
    const control = new Control(sandbox);
    await use(control);
    base.expect.soft(control.problems, 'answers that OpenAPI does not describe').toEqual([]);
  },
});
