import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of the largest process below this one whose command has these words. MB; 0 without /proc. */
export function memoryOf(words: string): number {
  const below = new Set([String(process.pid)]);
  let largest = 0;
  for (const pid of pids()) {
    const status = textOf(`/proc/${pid}/status`);
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '';
    if (!below.has(parent)) continue;
    below.add(pid);
    const resident = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024;
    const command = textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
    if (command.includes(words)) largest = Math.max(largest, resident);
  }
  return largest;
}

/** Parents before children: a child has the greater id, until all ids were used once. */
const pids = (): string[] =>
  orElse([], () => readdirSync('/proc'))
    .filter((name) => /^\d+$/.test(name))
    .sort((one, other) => Number(one) - Number(other));

/** A process may have ended meanwhile. */
const textOf = (path: string): string => orElse('', () => readFileSync(path, 'utf8'));

function orElse<T>(other: T, read: () => T): T {
  try {
    return read();
  } catch {
    return other;
  }
}

/** A worker of Playwright, by its command. */
export const worker = 'workerProcessEntry';

/** The sandbox, by its command. */
export const sandbox = 'sandbox/package/bin.js';
