import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A path of the repository. */
export const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Runs a program to its end and returns what it printed.
 *
 * @throws with all that it printed, unless it succeeds
 */
export function run(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...outside(process.env), ...env },
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  const why = error?.message ?? `ended with ${status}`;
  throw new Error(`${program} ${args.join(' ')} ${why}\n${stdout}\n${stderr}`);
}

/** Without what this run of Playwright and npm say to their own processes. */
const outside = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^(TEST_|PW|PLAYWRIGHT_|npm_|RUN_|SANDBOX_|MULTISAFEPAY_|NODE_OPTIONS|FORCE_COLOR)/.test(
          name,
        ),
    ),
  );
