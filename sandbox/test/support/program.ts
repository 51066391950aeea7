import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Sandbox } from '../../sandbox.ts';
import { inSandbox } from './folder.ts';

export interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The line of JSON of a started sandbox. */
export type Told = Omit<Sandbox, 'clock' | 'close' | 'reset' | 'notificationsSettled'>;

/** The program as a process of its own, as a user of the package runs it. */
export class Program {
  readonly process: ChildProcessWithoutNullStreams;
  #output = '';
  #errors = '';

  constructor(...args: string[]) {
    const [command = '', ...rest] = this.command();
    this.process = spawn(command, [...rest, ...args]);
    this.process.stdout.on('data', (data) => (this.#output += String(data)));
    this.process.stderr.on('data', (data) => (this.#errors += String(data)));
  }

  protected command(): readonly string[] {
    return [process.execPath, inSandbox('package/bin.js')];
  }

  /** What it says once it is ready, with `--json`. */
  async told(): Promise<Told> {
    while (!this.#output.endsWith('\n')) await once(this.process.stdout, 'data');
    return JSON.parse(this.#output) as Told;
  }

  async ended(): Promise<Ending> {
    const [code] = (await once(this.process, 'close')) as [number | null];
    return { code, output: this.#output, errors: this.#errors };
  }

  /** Asks it to end, as Ctrl+C does. */
  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Ending> {
    const ending = this.ended();
    this.process.kill(signal);
    return ending;
  }
}
