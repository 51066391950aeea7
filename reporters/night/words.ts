import { adviceText } from './advice.ts';
import { saidOf } from './cause.ts';
import type { Changes, Failure, Group, Night, Trend } from './compare.ts';
import type { Item } from './items.ts';

/** How a night is, at a glance. */
export interface Verdict {
  readonly mood: 'good' | 'bad' | 'outage' | 'incomplete';
  /** One sentence, and one for each thing that is missing or outside of the tests. */
  readonly sentence: string;
}

/** The night in one sentence. */
export function verdictOf(night: Night): Verdict {
  const { items, errors, missing } = night;
  const ran = items.filter(({ end }) => end !== undefined && end !== 'skipped');
  const failed = items.filter(({ end }) => end === 'failed' || end === 'flaky');
  const out = items.filter(({ end }) => end === 'outage');
  const idle = items.filter(({ end }) => end === undefined).length;
  const parts = [mainPart(night, ran.length, failed, out.length)];
  if (missing) parts.push(`Incomplete: ${missing}, so ${idle} did not run.`);
  else if (idle > 0 && ran.length > 0) parts.push(`${idle} did not run.`);
  if (errors.length > 0) parts.push(`${plural(errors.length, 'error')} outside of any test.`);
  const alarms = (night.findings?.pages ?? []).filter(({ isAlarm }) => isAlarm).length;
  if (alarms > 0) parts.push(`${plural(alarms, 'alarm')} on pages with card fields.`);
  const sentence = parts.join(' ');
  if (failed.length + errors.length + alarms > 0 || ran.length === 0)
    return { mood: 'bad', sentence };
  if (out.length > 0) return { mood: 'outage', sentence };
  return { mood: missing ? 'incomplete' : 'good', sentence };
}

function mainPart(night: Night, ran: number, failed: readonly Item[], out: number): string {
  if (ran === 0) return 'Nothing ran.';
  const others = out > 0 ? `; ${out} more by an outage` : '';
  if (failed.length > 0)
    return `${failed.length} of ${ran} failed${age(night, failed)}${again(failed)}: ${causes(night)}${others}.`;
  if (out > 0) return `An outage, no defect: the environment was unavailable in ${out} of ${ran}.`;
  const fixed = night.changes.fixed.length;
  const known = night.groups.length > 0 ? `, or are in quarantine` : '';
  const all = ran === 1 ? 'The only one that ran passed' : `All ${ran} that ran passed`;
  return `${all}${known}${fixed > 0 ? `, ${fixed} of them fixed since the last night` : ''}.`;
}

/** ", new tonight", ", since 27 Nov" or ", 2 of them new". */
function age({ last, changes, groups }: Night, failed: readonly Item[]): string {
  if (!last) return '';
  const ids = new Set(changes.failing.map(({ id }) => id));
  const fresh = failed.filter(({ id }) => ids.has(id)).length;
  if (fresh === failed.length) return ', new tonight';
  if (fresh > 0) return `, ${fresh} of them new`;
  const own = groups.filter(isDefect).flatMap(({ failures }) => failures);
  return own.length === 0 ? '' : `, since ${day(earliest(own).since)}`;
}

/** ", and passed when tried again" or ", 2 of them passed when tried again". */
function again(failed: readonly Item[]): string {
  const passed = failed.filter(({ end }) => end === 'flaky').length;
  if (passed === 0) return '';
  return passed === failed.length
    ? ', and passed when tried again'
    : `, ${passed} of them passed when tried again`;
}

const isDefect = ({ cause }: Group): boolean =>
  cause.kind !== 'outage' && cause.kind !== 'quarantine';

/** The most frequent cause, and how many others there are. */
function causes({ groups }: Night): string {
  const [first, ...others] = groups.filter(isDefect);
  const words = first ? inSentence(first.cause.words) : 'without a reason';
  return others.length === 0 ? words : `${words}, and ${plural(others.length, 'other cause')}`;
}

const inSentence = (words: string): string => {
  const short = words.length > 90 ? `${words.slice(0, 87)}…` : words;
  return short.replace(/^(The|Unknown)\b/, (it) => it.toLowerCase());
};

/** Of the failures of one cause, the one that has lasted longest. There is at least one. */
export const earliest = (failures: readonly Failure[]): Failure =>
  failures.reduce((one, other) => (other.since < one.since ? other : one));

/** "since 27 Nov, in 3 of 12 nights", or "in 1 of 1 nights" if there is no other. */
export function history({ since, isNew, sinceAtLeast, failed, ran }: Failure): string {
  if (ran <= 1) return 'no earlier night to compare with';
  const when = isNew ? 'new tonight' : `since ${sinceAtLeast ? 'at least ' : ''}${day(since)}`;
  return `${when}, in ${failed} of ${ran} nights`;
}

/** One kind of change, as a heading and its lines. */
interface ChangeWords {
  readonly kind: keyof Changes;
  readonly title: string;
  readonly lines: readonly { readonly item: Item; readonly detail: string }[];
}

/** What changed since the last night, in words; what did not change is left out. */
export function changesIn({ changes, unsteady, trends }: Night): ChangeWords[] {
  const shaky = new Set(unsteady.map(({ item }) => item.id));
  const lines = (items: readonly Item[], detail: (item: Item) => string) =>
    items.map((item) => ({ item, detail: detail(item) }));
  const all: readonly ChangeWords[] = [
    { kind: 'failing', title: 'Newly failing', lines: lines(changes.failing, causeWords) },
    {
      kind: 'fixed',
      title: 'Fixed',
      lines: lines(changes.fixed, ({ id }) => {
        if (endBefore(trends.get(id)) === 'outage') return 'the outage is over';
        return shaky.has(id) ? 'without a change here: unsteady' : '';
      }),
    },
    { kind: 'skipped', title: 'Newly skipped', lines: lines(changes.skipped, skippedWords) },
    {
      kind: 'slower',
      title: 'Slower',
      lines: changes.slower.map(({ item, usualMs }) => ({
        item,
        detail: `${seconds(item.durationMs)}, usually ${seconds(usualMs)}`,
      })),
    },
  ];
  return all.filter((it) => it.lines.length > 0);
}

const endBefore = (trend: readonly Trend[] = []): Trend['end'] =>
  trend.slice(0, -1).findLast(({ end }) => end !== undefined)?.end;

/** Why it was skipped, and what to do if that is known. */
const skippedWords = ({ reason, cause }: Item): string =>
  cause ? `${reason}. ${adviceText(cause)}` : reason;

const causeWords = ({ cause, reason, end }: Item): string =>
  `${cause?.words ?? reason}${end === 'flaky' ? ', passed in a later attempt' : ''}`;

/** What is not as it was accepted or catalogued, whether it hurts a test or not: a heading and its lines. */
export function findingsIn({ findings }: Night): { title: string; lines: string[] }[] {
  const { pages = [], docs = [] } = findings ?? {};
  const ofPages = pages
    .toSorted((one, other) => Number(other.isAlarm) - Number(one.isAlarm))
    .map(({ page, says, isAlarm }) => `${isAlarm ? 'Alarm: ' : ''}${page}: ${says}`);
  const ofDocs = docs.map((it) => `${it.method}: ${saidOf(it)}`);
  return [
    { title: 'Pages differ from the accepted ones', lines: ofPages },
    { title: 'The documentation differs from the catalogue', lines: ofDocs },
  ].filter(({ lines }) => lines.length > 0);
}

/** What the run knows of earlier nights, "29 earlier nights, since 30 Oct", and what could not be read. */
export const memoryOf = (night: Night): string =>
  [nightsOf(night), ...(night.findings?.problems ?? []).map((it) => `${it}.`)].join(' ');

function nightsOf({ remembers, problem, earlier, trends }: Night): string {
  if (!remembers) return 'No memory of earlier nights: REPORT_HISTORY names no file.';
  const [first] = [...trends.values()][0] ?? [];
  const known =
    earlier === 0 || !first
      ? 'this night begins a new one'
      : `${plural(earlier, 'earlier night')}, since ${day(first.at)}`;
  return problem === undefined
    ? `${known[0]?.toUpperCase()}${known.slice(1)}.`
    : `${problem}: ${known}.`;
}

/** "Nothing changed since 27 Nov", or why that is not known. */
export const unchanged = ({ last }: Night): string =>
  last ? `Nothing changed since ${day(last.at)}.` : 'No earlier night to compare with.';

/** "27 Nov", in UTC. */
export const day = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "1 error", "2 errors". */
export const plural = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
