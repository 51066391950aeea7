/** How often a program looks whether npm is still there. Milliseconds. */
const GLANCE = 250;

/** Closes everything and ends the program on Ctrl+C, SIGTERM, or when the npm that runs it ends. */
export function endWith(close: () => Promise<unknown>): void {
  let ending: Promise<void> | undefined;
  const end = (): void => void (ending ??= close().then(() => process.exit(0)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  if (isRunByNpm(process.env)) onceOrphaned(end);
}

/** By npx, or as a package's script. Whatever such a script starts inherits its environment, but is another program. */
function isRunByNpm({ npm_lifecycle_script: script = '' }: NodeJS.ProcessEnv): boolean {
  return /multisafepay-sandbox|sandbox\/package\/bin\.js/.test(script);
}

/** npm sends a signal only to its shell, which ends without passing it on. */
function onceOrphaned(end: () => void): void {
  const parent = process.ppid;
  const glances = setInterval(() => {
    if (process.ppid !== parent) end();
  }, GLANCE);
  glances.unref();
}
