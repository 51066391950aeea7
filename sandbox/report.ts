/** Writes a defect of the sandbox itself to stderr. */
export function reportFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`The sandbox failed: ${text}\n`);
}
