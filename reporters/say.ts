import { appendFileSync } from 'node:fs';
import { print } from './print.ts';

/** Prints a line, and writes it on the job's page if there is one. */
export function say(line: string): void {
  print(line);
  const page = process.env.GITHUB_STEP_SUMMARY;
  if (page !== undefined) appendFileSync(page, `> **${line}**\n\n`);
}
