/** Writes down a defect of the sandbox itself, where whoever started it will see it. */
export function reportFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`The sandbox failed: ${text}\n`);
}
