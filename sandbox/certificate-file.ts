import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder's name says which machine and process made it; machines may share one place for temporary files. */
const PREFIX = `multisafepay-sandbox-${hostname()}-`;

interface Kept {
  readonly caFile: string;
  /** Removes the file and its folder. */
  readonly forget: () => void;
}

/** Keeps a certificate in a folder of its own, and removes those of processes that were killed. */
export function keepCertificate(pem: string): Kept {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, pem);
  return { caFile, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const [pid] = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-') : [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's: that user's next start removes it.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
