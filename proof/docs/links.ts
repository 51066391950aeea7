import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { marked, type Token } from 'marked';
import { parseSync } from 'oxc-parser';

/** Text of every file by its path from the root of the repository. */
export type Files = ReadonlyMap<string, string>;

/** A reference to a file, a heading or a script that is not in the repository. */
export interface Dangling {
  /** Path and line. */
  readonly at: string;
  readonly reference: string;
  readonly problem:
    'no such file' | 'no such heading' | 'no such script' | 'outside the repository';
}

/** What looks like a file of the repository: a product's name, a report, a file of the user's. */
const NOT_OURS: ReadonlySet<string> = new Set([
  'Node.js',
  'scenarios.json',
  'page.md',
  'openapi.json',
  'openapi-observed.json',
]);

/** A made-up page of the provider's site, as data of a test: its links lead to that site. */
const DATA: ReadonlySet<string> = new Set(['proof/selftests/data/testing-page.md']);

const BINARY = /\.(?:png|ico|svg|wasm)$/;
const CODE = /\.(?:[cm]?[jt]s|tsx)$/;

/** A document of `docs/`, and a heading of it, in code as in prose. */
const DOCUMENT = /(?<![\w/.-])docs\/[\w./-]+\.md(?:#[\w-]+)?/g;

/** Any file, with or without its folder, but for the words of a link: its target is looked up. */
const FILE =
  /(?<![\w@:/.*<>${}-])(?:\.{1,2}\/)*(?:[\w.-]+\/)*\w[\w.-]*\.(?:md|json|[jt]sx?)\b(?:#[\w-]+)?(?!`?\]\()/g;

/** Folders that a run or an installation makes. */
const MADE = /^(?:test-results|playwright-report|nightly-report|node_modules)\//;

/** A script of a `package.json`. */
const SCRIPT = /npm run ([\w:-]+)/g;

/** Folders outside the repository, beside which it was first written. */
const BESIDE = /(?:\.\.\/)+shared(?:\/[\w.-]+)*|(?<!\w)\/work\/\w+/g;

/** All files that git knows or would add, as they are in the folder. */
export function filesOf(folder: string): Files {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', list, { cwd: folder, encoding: 'utf8' }).split('\n');
  return new Map(
    paths
      .filter((path) => path !== '' && existsSync(posix.join(folder, path)))
      .map((path) => [
        path,
        BINARY.test(path) ? '' : readFileSync(posix.join(folder, path), 'utf8'),
      ]),
  );
}

/** Every reference in these files to a file or heading that is not among them. */
export function danglingReferences(files: Files): Dangling[] {
  const all = new Map<string, Dangling>();
  for (const [path, text] of files) {
    if (DATA.has(path)) continue;
    for (const [offset, reference, problem] of referencesIn(files, path, text)) {
      const at = `${path}:${text.slice(0, offset).split('\n').length}`;
      if (problem) all.set(`${at} ${reference}`, { at, reference, problem });
    }
  }
  return [...all.values()];
}

type Problem = Dangling['problem'] | undefined;

/** Each reference of a file: where it is, to what, and what is wrong with it. */
function* referencesIn(
  files: Files,
  path: string,
  text: string,
): Generator<[offset: number, reference: string, problem: Problem]> {
  for (const { 0: reference, index } of text.matchAll(BESIDE)) {
    yield [index, reference, missing(files, path, reference) && 'outside the repository'];
  }
  for (const { 0: reference, index } of text.matchAll(DOCUMENT)) {
    yield [index, reference, missing(files, '', reference)];
  }
  for (const { offset, words } of prose(path, text)) {
    for (const { 0: reference, index } of words.matchAll(FILE)) {
      yield [offset + index, reference, notFound(files, path, reference)];
    }
    for (const { 0: reference, 1: script = '', index } of words.matchAll(SCRIPT)) {
      yield [offset + index, reference, hasScript(files, script) ? undefined : 'no such script'];
    }
  }
  for (const target of path.endsWith('.md') ? linksIn(text) : []) {
    yield [text.indexOf(`](${target}`), target, missing(files, path, target)];
  }
}

/** What is written for a reader: all of a document, the comments of code. */
function prose(path: string, text: string): { offset: number; words: string }[] {
  if (path.endsWith('.md')) return [{ offset: 0, words: text }];
  if (!CODE.test(path)) return [];
  return parseSync(path, text).comments.map(({ start, value }) => ({
    offset: start + '/*'.length,
    words: value,
  }));
}

/** Targets of links and images, but for those on other sites. */
function linksIn(text: string): string[] {
  const targets: string[] = [];
  void marked.walkTokens(marked.lexer(text), (token: Token) => {
    if (token.type !== 'link' && token.type !== 'image') return;
    if (typeof token.href === 'string' && !/^[a-z]+:/i.test(token.href)) targets.push(token.href);
  });
  return targets;
}

/**
 * Documents have many namesakes (README), so they are named by their path from a folder around the file.
 * Other files may be named by the end of their path.
 */
function notFound(files: Files, path: string, reference: string): Problem {
  if (NOT_OURS.has(reference) || MADE.test(reference)) return undefined;
  if (/\.md(?:#|$)/.test(reference)) {
    const around = path.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));
    const problems = around.map((folder) => missing(files, posix.join(folder, '-'), reference));
    return problems.includes(undefined) ? undefined : problems[0];
  }
  const end = `/${posix.normalize(reference).replace(/^(?:\.\.\/)+/, '')}`;
  return [...files.keys()].some((it) => `/${it}`.endsWith(end)) ? undefined : 'no such file';
}

function missing(files: Files, from: string, reference: string): Problem {
  const [path = '', heading] = reference.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), path).replace(/\/$/, '');
  const text = files.get(target);
  if (text === undefined) {
    const isFolder = [...files.keys()].some((it) => it.startsWith(`${target}/`));
    return isFolder ? undefined : 'no such file';
  }
  return heading === undefined || anchorsOf(text).has(heading) ? undefined : 'no such heading';
}

/** Whether the project or one of its workspaces and examples has this script. */
function hasScript(files: Files, script: string): boolean {
  return [...files].some(
    ([path, text]) => posix.basename(path) === 'package.json' && text.includes(`"${script}": "`),
  );
}

/** Headings by the anchors that GitHub gives them, and anchors that are written out. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id));
  for (const token of marked.lexer(text)) {
    if (token.type !== 'heading') continue;
    const words: unknown = token.text;
    const anchor = String(words)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    let unique = anchor;
    for (let next = 1; anchors.has(unique); next++) unique = `${anchor}-${next}`;
    anchors.add(unique);
  }
  return anchors;
}
