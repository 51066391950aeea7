import type { Observation } from '../../fixtures/observed/observation.ts';
import { noAnswer, protecting } from '../../fixtures/observed/tab.ts';

/** One difference between two observations of a page, in words. */
export interface Difference {
  /** The page's name. */
  readonly page: string;
  readonly about: 'page' | 'words' | 'control' | 'script' | 'host' | 'header' | 'frame';
  readonly says: string;
  /** On a page with card fields: a new script host, or a protection that is gone. */
  readonly isAlarm: boolean;
}

type Observations = ReadonlyMap<string, Observation>;

/**
 * What has changed since the accepted observations. A page that was not seen this time is no difference unless
 * a page took its place: a run need not go everywhere.
 */
export function differences(accepted: Observations, seen: Observations): Difference[] {
  const gone = [...accepted.values()].filter(({ name }) => !seen.has(name));
  return [...seen.values()].flatMap((now) => {
    const before = accepted.get(now.name) ?? likest(now, gone);
    if (before) return compare(before, now);
    // A host that nothing was accepted of is not compared: it is accepted as a whole first.
    const isKnownHost = [...accepted.keys()].some((name) => hostOf(name) === hostOf(now.name));
    return isKnownHost
      ? [{ page: now.name, about: 'page', says: 'the page is new', isAlarm: false }]
      : [];
  });
}

const hostOf = (name: string): string => name.split('/', 1).join('');

/** Host and path: a title may change, and a form may get another field. */
const kindOf = (name: string): string => name.split('--', 1).join('');

/** Of the accepted pages that were not seen, the one of this kind with the most lines in common. */
function likest(now: Observation, gone: readonly Observation[]): Observation | undefined {
  const lines = new Set(now.page.outline);
  const score = ({ page }: Observation): number =>
    page.outline.filter((it) => lines.has(it)).length;
  return gone
    .filter(({ name }) => kindOf(name) === kindOf(now.name))
    .toSorted((one, other) => score(other) - score(one))[0];
}

/** The differences between two observations of a page. */
export function compare(before: Observation, now: Observation): Difference[] {
  const hasCard = hasCardFields(before) || hasCardFields(now);
  const line = (about: Difference['about'], says: string, isAlarm = false): Difference => ({
    page: now.name,
    about,
    says,
    isAlarm: isAlarm && hasCard,
  });
  const [was, is] = [before.page, now.page];
  const code = came(known(was.scripts, is.scripts), known(is.scripts, was.scripts));
  const goneCode = came(known(is.scripts, was.scripts), known(was.scripts, is.scripts));
  const scriptHosts = new Set(was.scripts.map(scriptHost));
  return [
    ...changed('the address', was.address, is.address).map((it) => line('page', it)),
    ...changed('the title', was.title, is.title).map((it) => line('page', it)),
    ...changed('the status', String(was.status), String(is.status)).map((it) => line('page', it)),
    ...outline(was.outline, is.outline).map((it) => line('words', it)),
    ...controls(before, now).map((it) => line('control', it)),
    ...code.map((it) => line('script', `script ${it} came`, !scriptHosts.has(scriptHost(it)))),
    ...goneCode.map((it) => line('script', `script ${it} went`)),
    ...came(was.hosts, is.hosts).map((it) => line('host', `the page asks ${it} now`)),
    ...came(is.hosts, was.hosts).map((it) => line('host', `the page asks ${it} no more`)),
    ...came(was.frames, is.frames).map((it) => line('frame', `a frame of ${it} came`)),
    ...came(is.frames, was.frames).map((it) => line('frame', `the frame of ${it} went`)),
    ...headers(was.headers, is.headers).map(([says, isLost]) => line('header', says, isLost)),
  ];
}

/** What a page that was left at once has loaded is known by its address alone: then the other is, too. */
function known(scripts: readonly string[], others: readonly string[]): string[] {
  const addressOf = (it: string): string => it.replace(/ (sha256-\S+|no answer)$/, '');
  const unknown = new Set(
    [...scripts, ...others].filter((it) => it.endsWith(noAnswer)).map(addressOf),
  );
  return scripts.map((it) => (unknown.has(addressOf(it)) ? addressOf(it) : it));
}

/** Where a card number is typed, in the page or in a frame of it. */
export const hasCardFields = ({ documents }: Observation): boolean =>
  documents.some((it) =>
    /autocomplete="cc-number"|<input[^>]* (id|name)="[^"]*card-?(number)?"/i.test(it),
  );

/** The host of a script, in words; a script in the page has none. */
export const scriptHost = (script: string): string =>
  URL.canParse(script.split(' ', 1).join(''))
    ? new URL(script.split(' ', 1).join('')).host
    : 'the page';

const changed = (what: string, before: string, now: string): string[] =>
  before === now ? [] : [`${what} was "${before}" and is "${now}"`];

/** Lines of one list that another does not have, as often as they are in it. */
function came(before: readonly string[], now: readonly string[]): string[] {
  const left = [...before];
  return now.filter((it) => {
    const at = left.indexOf(it);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What assistive technology presents: roles, names and texts. A line of one role in the place of another is renamed. */
function outline(before: readonly string[], now: readonly string[]): string[] {
  const lines = (list: readonly string[]): string[] =>
    list
      .map((it) => it.trim().replace(/^- /, '').replace(/:$/, '').replace(' [selected]', ''))
      .filter((it) => !it.startsWith('/url'));
  const [was, is] = [lines(before), lines(now)];
  const gone = came(is, was);
  const told: string[] = [];
  for (const line of came(was, is)) {
    const at = gone.findIndex((it) => roleOf(it) === roleOf(line) && beside(was, it, is, line));
    if (at < 0) told.push(`${line} came`);
    else told.push(`${gone.splice(at, 1).join('')} is now ${line.replace(/^\S+ /, '')}`);
  }
  return [...told, ...gone.map((it) => `${it} went`)];
}

const roleOf = (line: string): string => /^\w+/.exec(line)?.[0] ?? '';

/** Whether two lines have the same line before or behind them. */
function beside(
  was: readonly string[],
  old: string,
  is: readonly string[],
  fresh: string,
): boolean {
  const [at, to] = [was.indexOf(old), is.indexOf(fresh)];
  const isSame = (step: number): boolean => was[at + step] === is[to + step];
  return isSame(-1) || isSame(1);
}

interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const quoted =
  /<(input|select|textarea|button|form|iframe|meta|a|option)((?: [^\s=>]+(?:="[^"]*")?)*)>/g;

/** The controls of a page, by their names. */
function tagsOf({ documents }: Observation): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [, tag = '', text = ''] of documents.join('\n').matchAll(quoted)) {
    const attributes = Object.fromEntries(
      [...text.matchAll(/ ([^\s=>]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    const called = attributes.name ?? attributes.id ?? attributes['http-equiv'];
    if (tag === 'option' || (called === undefined && tag !== 'form')) continue;
    tags.set(`${tag} ${called ?? ''}`.trim(), { tag, attributes });
  }
  return tags;
}

/** Of these, others hold or say nothing that a user or a page object needs. */
const telling =
  /^(type|autocomplete|inputmode|maxlength|pattern|required|readonly|disabled|name|id|action|method|novalidate|placeholder|aria-.*|title|role|content|sandbox|allow|observed-src)$/;

function controls(before: Observation, now: Observation): string[] {
  const [was, is] = [tagsOf(before), tagsOf(now)];
  const told: string[] = [];
  for (const [name, { attributes }] of is) {
    const old = was.get(name)?.attributes;
    if (!old) told.push(`${name} came`);
    else {
      const names = new Set([...Object.keys(old), ...Object.keys(attributes)]);
      for (const it of names) {
        if (!telling.test(it) || old[it] === attributes[it]) continue;
        told.push(`${it} of ${name} was ${shown(old[it])} and is ${shown(attributes[it])}`);
      }
    }
  }
  for (const name of was.keys()) if (!is.has(name)) told.push(`${name} went`);
  return told;
}

const shown = (value: string | undefined): string =>
  value === undefined ? 'absent' : value === '' ? 'set' : `"${value}"`;

type Headers = Readonly<Record<string, readonly string[]>>;

/** @returns each difference, and whether a protection is gone */
function headers(before: Headers, now: Headers): [says: string, isLost: boolean][] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name): [string, boolean][] => {
    const [was = [], is = []] = [before[name], now[name]];
    const [gone, fresh] = [
      came(is.flatMap(parts), was.flatMap(parts)),
      came(was.flatMap(parts), is.flatMap(parts)),
    ];
    const isProtection =
      protecting.test(name) && !/^(content-type|cache-control|pragma)$/.test(name);
    if (was.length === 0) return [[`header ${name} came: ${is.join(', ')}`, false]];
    if (is.length === 0) return [[`header ${name} went`, isProtection && name !== 'set-cookie']];
    const lost = gone.map((it): [string, boolean] => [`header ${name} lost "${it}"`, isProtection]);
    return lost.concat(fresh.map((it) => [`header ${name} got "${it}"`, false]));
  });
}

/** The directives of a policy, or the flags of a cookie with its name. */
const parts = (value: string): string[] => {
  const [first = '', ...rest] = value.split(/;\s*/).filter((it) => it !== '');
  return /^[\w-]+$/.test(first) && rest.some((it) => /^(path|httponly|secure|samesite)/i.test(it))
    ? [first, ...rest.map((flag) => `${first}; ${flag}`)]
    : [first, ...rest];
};
