import { appendFileSync } from 'node:fs';
import type { FullResult, TestCase, TestError } from '@playwright/test/reporter';
import type { Unknown } from '../fixtures/report/unknown.ts';
import { firstLine } from './ending.ts';
import { leftBehindIn, type LeftOrders } from './left-behind.ts';
import { escaped } from './markdown.ts';
import { unknownIn } from './matrix/evidence.ts';
import { adviceText } from './night/advice.ts';
import type { Group, Night } from './night/compare.ts';
import { NightReporter } from './night/reporter.ts';
import {
  changesIn,
  day,
  earliest,
  findingsIn,
  history,
  memoryOf,
  plural,
  verdictOf,
} from './night/words.ts';
import { quarantineOf } from './quarantine/annotation.ts';
import { counted, counts, failedByOutage, listed, tally, unmadeIn, type Unmade } from './tally.ts';

/** Writes a short summary of the run to the page of the GitHub Actions job. */
export default class JobSummaryReporter extends NightReporter {
  onEnd(result: FullResult): void {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file === undefined) return;
    const { night } = this.seen(result);
    appendFileSync(file, `${nightSummary(night)}\n${jobSummary(this.tests, this.errors)}`);
  }
}

/** The verdict of the night, its failures by cause, and what changed since the last one. */
export const nightSummary = (night: Night): string =>
  [
    `## ${escaped(verdictOf(night).sentence)}\n`,
    `${escaped(memoryOf(night))}\n`,
    ...section('Failures by cause', night.groups.map(groupItem)),
    ...changesIn(night).flatMap(({ title, lines }) => section(title, lines.map(changeItem))),
    ...section(
      'Unsteady: failed, then passed with nothing changed here',
      night.unsteady.map(({ item, dates }) =>
        changeItem({ item, detail: dates.map(day).join(', ') }),
      ),
    ),
    ...findingsIn(night).flatMap(({ title, lines }) => section(title, lines.map(escaped))),
  ].join('\n');

/** A cause, whose fault it is, what was seen, and since when. */
function groupItem({ cause, failures }: Group): string {
  const oldest = earliest(failures);
  const count = plural(failures.length, 'failure');
  return [
    `**${escaped(cause.words)}** (${count}). ${escaped(adviceText(cause))}`,
    `Seen: ${escaped(listed(cause.evidence, 3))}`,
    escaped(`${oldest.item.name}: ${history(oldest)}`),
  ].join('<br>');
}

const changeItem = (line: { readonly item: { readonly name: string }; readonly detail: string }) =>
  `**${escaped(line.item.name)}**${line.detail && `: ${escaped(line.detail)}`}`;

function jobSummary(tests: readonly TestCase[], errors: readonly TestError[]): string {
  const ended = tally(tests);
  const out = ended.failed.filter(failedByOutage);
  const defects = ended.failed.filter((test) => !failedByOutage(test));
  return [
    `${counts(ended)}\n`,
    ...section('Failed', defects.map(failedItem)),
    ...section('Quarantined', ended.quarantined.map(quarantinedItem)),
    ...section('Environment unavailable: an outage, no defect', out.map(failedItem)),
    ...section('Errors outside of any test', errors.map(headline)),
    ...section('Not made', unmadeIn(tests).map(unmadeItem)),
    ...section('Left behind at the account', leftBehindIn(tests).map(leftItem)),
    ...section('Not in the contract of the API', unknownIn(tests).map(unknownItem)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [`### ${title} (${lines.length})\n`, ...lines.map((line) => `- ${line}`), ''];

/** Name of a failed test, and the first line of its error. */
function failedItem(test: TestCase): string {
  const [_root, _project, _file, ...titles] = test.titlePath();
  const error = test.results.flatMap(({ errors }) => errors).at(0);
  return `**${escaped(titles.join(', '))}**<br>${error ? headline(error) : test.outcome()}`;
}

/** A failed test in quarantine, with its owner and last day. */
const quarantinedItem = (test: TestCase): string =>
  `${failedItem(test)}<br>${escaped(quarantineOf(test) ?? '')}`;

const unmadeItem = ({ reason, names }: Unmade): string =>
  `${escaped(reason)} (${counted(names)})<br>${escaped(listed(names))}`;

const leftItem = ({ state, words, orders }: LeftOrders): string =>
  `**${orders.length} ${state}**: ${words}<br>${escaped(listed(orders.map(({ id }) => id)))}`;

const unknownItem = ({ call, field, shows, times }: Unknown): string =>
  `${escaped(`${call}: ${field}: ${shows}`)} (${times} times)`;

const headline = ({ message }: TestError): string => escaped(firstLine(message));
