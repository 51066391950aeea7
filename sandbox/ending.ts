/** How often a program looks whether npm is still there. Milliseconds. */
const GLANCE = 250;

/** Lets go of everything and ends the program: by Ctrl+C, SIGTERM, or together with the npm that runs it. */
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

/** npm hands a signal to its shell alone, which ends without handing it on. */
function onceOrphaned(end: () => void): void {
  const parent = process.ppid;
  const glances = setInterval(() => {
    if (process.ppid !== parent) end();
  }, GLANCE);
  glances.unref();
}
