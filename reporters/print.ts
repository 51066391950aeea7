/** Prints one line of a run's output. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
