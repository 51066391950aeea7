import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isBetter, type Observation } from '../../fixtures/observed/observation.ts';
import { readAnswers, readObservations } from '../../fixtures/observed/folder.ts';
import { differences, hasCardFields, type Difference } from './compare.ts';
import { escaped } from '../../reporters/markdown.ts';
import { keepFindings } from '../../reporters/night/findings.ts';
import { accepted } from './folder.ts';

/**
 * Compares what was seen with what was accepted, in words, and lists the scripts of pages with card fields with the
 * reason for each. Source: PCI DSS 4.0.1, 6.4.3 and 11.6.1.
 *
 *     npm run drift -- observed                         with those in proof/observed/accepted/
 *     npm run drift -- --accepted=earlier observed      with those in another folder
 *     npm run drift -- nightly/observed-*               what several shards have seen
 *
 * REPORT_DRIFT may name a file for the nightly report. Changed words or steps do not fail it. On a page with card
 * fields, a new script host and a protection that is gone do, with 1.
 */
const option = /^--accepted=(.+)$/;
const folders = process.argv.slice(2).filter((it) => !option.test(it));
const acceptedFolder =
  process.argv.map((it) => option.exec(it)?.[1]).find((it) => it !== undefined) ?? accepted;
const [seen, known] = readOrEnd(() => [
  together(folders.length > 0 ? folders : ['observed']),
  readObservations(acceptedFolder),
]);
const found = differences(known, seen);
const text = [
  `## Pages`,
  '',
  ...summary(),
  '',
  ...inventory(),
  '',
  '## API',
  '',
  ...api(),
  '',
].join('\n');
process.stdout.write(text);
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, text);
if (known.size > 0) keepFindings('REPORT_DRIFT', found);
process.exitCode = found.some(({ isAlarm }) => isAlarm) ? 1 : 0;

/** A file that is broken ends it with a code of its own, which says nothing of the pages. */
function readOrEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

/** Of each page the best state that was seen. */
function together(all: readonly string[]): Map<string, Observation> {
  const best = new Map<string, Observation>();
  for (const observation of all.flatMap((folder) => [...readObservations(folder).values()])) {
    const other = best.get(observation.name);
    if (!other || isBetter(observation.documents, other.documents)) {
      best.set(observation.name, observation);
    }
  }
  return best;
}

function summary(): string[] {
  if (seen.size === 0) return ['Nothing was observed.'];
  if (known.size === 0)
    return [`${seen.size} pages seen. Nothing was accepted yet, so nothing is compared.`];
  const counts = `${seen.size} pages seen, ${known.size} accepted`;
  return found.length === 0 ? [`${counts}: no difference.`] : [`${counts}:`, '', ...table(found)];
}

function table(lines: readonly Difference[]): string[] {
  const rows = lines.map(
    ({ page, about, says, isAlarm }) =>
      `| ${isAlarm ? '**alarm**' : ''} | ${escaped(page)} | ${about} | ${escaped(says)} |`,
  );
  return ['|  | page | about | difference |', '| --- | --- | --- | --- |', ...rows];
}

function inventory(): string[] {
  const reasons = reasonsIn(join(acceptedFolder, 'scripts.json'));
  const pages = [...seen.values()].filter(hasCardFields);
  const scripts = [...new Set(pages.flatMap(codeOf))].sort();
  if (scripts.length === 0) return ['No page with card fields has scripts or styles.'];
  return [
    'Scripts and styles of pages with card fields:',
    '',
    '| script or style | reason |',
    '| --- | --- |',
    ...scripts.map((it) => `| ${escaped(it)} | ${escaped(reasons[it] ?? 'none given yet')} |`),
  ];
}

/** What answers have shown that was not accepted, and that the schemas do not know. */
function api(): string[] {
  const all = [
    ...new Set((folders.length > 0 ? folders : ['observed']).flatMap(readAnswers)),
  ].sort();
  const before = new Set(readAnswers(acceptedFolder));
  const fresh = before.size === 0 ? [] : all.filter((it) => !before.has(it));
  const unknown = all.filter((it) => it.endsWith(' ?'));
  return [
    `${all.length} fields, codes and statuses seen, ${fresh.length} of them new; the schemas do not know ${unknown.length}.`,
    ...listed('New', fresh),
    ...listed('Not in the contract of the API', unknown),
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const head = `<details><summary>${title}: ${lines.length}</summary>`;
  return ['', head, '', ...lines.map((it) => `- ${escaped(it)}`), '', '</details>'];
}

/** Without their hashes, as a reason is that of an address. */
function codeOf({ page }: Observation): string[] {
  return page.scripts.map((it) => it.replace(/ (sha256-\S+|no answer)$/, ''));
}

/** The reason for each script, by its address. */
function reasonsIn(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}
