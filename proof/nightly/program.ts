import { spawnSync } from 'node:child_process';

/** Runs a program of the project, and shows what it prints. Returns its exit code. */
export function program(env: NodeJS.ProcessEnv, ...parts: readonly string[]): number {
  const options = { stdio: 'inherit', env } as const;
  return spawnSync(process.execPath, ['--import', 'tsx', ...parts], options).status ?? 1;
}
