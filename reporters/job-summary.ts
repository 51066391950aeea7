import { appendFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { firstLine } from './ending.ts';
import { quarantineOf } from './quarantine/annotation.ts';
import { counted, counts, failedByOutage, listed, tally, unmadeIn, type Unmade } from './tally.ts';

/** Writes the run's outcome, to be read in a minute, into the page of a GitHub Actions job. */
export default class JobSummaryReporter implements Reporter {
  readonly #errors: TestError[] = [];
  #suite: Suite | undefined;

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(error: TestError): void {
    this.#errors.push(error);
  }

  onEnd(): void {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file === undefined) return;
    appendFileSync(file, jobSummary(this.#suite?.allTests() ?? [], this.#errors));
  }
}

function jobSummary(tests: readonly TestCase[], errors: readonly TestError[]): string {
  const ended = tally(tests);
  const out = ended.failed.filter(failedByOutage);
  const defects = ended.failed.filter((test) => !failedByOutage(test));
  return [
    `## ${counts(ended)}\n`,
    ...section('Failed', defects.map(verdict)),
    ...section('Quarantined', ended.quarantined.map(excused)),
    ...section('Environment unavailable: an outage, no defect', out.map(verdict)),
    ...section('Errors outside of any test', errors.map(headline)),
    ...section('Not made', unmadeIn(tests).map(told)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [`### ${title} (${lines.length})\n`, ...lines.map((line) => `- ${line}`), ''];

/** A failed test by its name, and below it the first line of what went wrong. */
function verdict(test: TestCase): string {
  const [, , , ...titles] = test.titlePath();
  const error = test.results.flatMap(({ errors }) => errors).at(0);
  return `**${escaped(titles.join(', '))}**<br>${error ? headline(error) : test.outcome()}`;
}

/** With who answers for it, and until when. */
const excused = (test: TestCase): string =>
  `${verdict(test)}<br>${escaped(quarantineOf(test) ?? '')}`;

const told = ({ reason, names }: Unmade): string =>
  `${escaped(reason)} (${counted(names)})<br>${escaped(listed(names))}`;

const headline = ({ message }: TestError): string => escaped(firstLine(message));

/** Nothing of a page or a message becomes markup. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|]/g, '\\$&');
