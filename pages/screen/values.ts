import type { Part } from './part.ts';

/** What a label is, and what its value looks like. */
export interface Words {
  /** At the beginning of a text. */
  readonly label: RegExp;
  readonly value: RegExp;
}

/** Fits the whole text of any label that the page may have. */
type IsLabel = (line: string) => boolean;

/**
 * The values that stand for a label in a part of the screen, however the page lays them out: behind the label,
 * beside it, below it or above it, in a list, a table with headings in front or on top, a grid or a card.
 *
 * @param isLabel whether a text is a label itself, and so no value
 */
export function* valuesOf(scope: Part, words: Words, isLabel: IsLabel): Generator<string> {
  for (const { part, behind } of labelsIn(scope, words)) {
    if (behind !== '') yield behind;
    else yield* valuesFor(outermost(part, scope), isLabel);
  }
}

interface Label {
  readonly part: Part;
  /** What the label's own text says behind it. */
  readonly behind: string;
}

/** Where the words of the label stand: the smallest parts that begin with them. */
function* labelsIn(part: Part, words: Words): Generator<Label> {
  const inside = part.parts.flatMap((it) => [...labelsIn(it, words)]);
  if (inside.length > 0) {
    yield* inside;
    return;
  }
  const pieces = part.text === undefined ? [part.line] : part.line.split(/\s*[·•|]\s*/u);
  for (const piece of pieces) {
    const behind = afterLabel(piece, words);
    // Of an element, only the whole can be a label: what is in it was looked at.
    if (behind !== undefined && (behind === '' || part.text !== undefined)) yield { part, behind };
  }
}

/** What follows the words of a label in a text; undefined where other words do. */
export function afterLabel(text: string, { label, value }: Words): string | undefined {
  const line = text.replace(sign, '');
  const words = label.exec(line)?.[0];
  if (words === undefined) return undefined;
  const rest = line.slice(words.length).replace(/^\s*\([^)]*\)/, '');
  const runsOn = /^\p{L}/u.test(rest) && !(/[a-z]$/.test(words) && /^\p{Lu}/u.test(rest));
  const goesOn = /^\s+\p{Ll}/u.test(rest) && /^\p{Lu}/u.test(words);
  if (runsOn || goesOn) return undefined;
  const behind = rest.replace(/^([^\p{L}\p{N}\p{Sc}−+-]|[-–—]\s|[-–—]$)+/u, '').trim();
  return behind === '' || value.test(behind) ? behind : undefined;
}

/** What may stand in front of a label or a value, such as a dot of some colour. */
export const sign = /^[\s•\p{So}*]+/u;

/** Without what decorates a text: colons, stars, icons, hints in brackets. */
export const plain = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** The largest part that says nothing but this one does. */
export function outermost(part: Part, scope: Part): Part {
  let it = part;
  while (it.parent && it !== scope && plain(it.parent.line) === plain(part.line)) it = it.parent;
  return it;
}

function* valuesFor(label: Part, isLabel: IsLabel): Generator<string> {
  const row = label.parent;
  if (!row) return;
  const below = isHeadOfColumn(label, row, isLabel) ? inColumn(label, row, isLabel) : undefined;
  if (below !== undefined) {
    yield below;
    return;
  }
  const beside = firstOf(label.following, isLabel);
  if (beside === undefined) {
    const labels = row.parts.filter((it) => isLabel(it.line));
    const before = row.parts.filter((it) => it.line !== '' && it !== label);
    if (labels.length === 1) yield* before.map(({ said }) => said);
  } else if (beside !== '') yield beside;
}

/** What stands beside a label up to the next one: pieces of one line belong together, blocks do not. */
function firstOf(following: readonly Part[], isLabel: IsLabel): string | undefined {
  let text = '';
  for (const it of following) {
    if (it.flow === 'break' ? text !== '' : isLabel(plain(it.line))) break;
    const isWhole = it.flow !== 'inline' && it.flow !== 'break';
    if (isWhole && text.trim() !== '') break;
    text += it.text ?? it.said;
    if (isWhole && it.line !== '') break;
  }
  return following.some((it) => it.line !== '') ? text.trim().replace(/^[:\s]+/, '') : undefined;
}

/** A heading on top of a column stands among others; below their row there is one of values, as long. */
function isHeadOfColumn(label: Part, row: Part, isLabel: IsLabel): boolean {
  const cells = cellsOf(row);
  if (cells.every((it) => it.tag === 'th') && label.tag === 'th') return true;
  return (
    cells.filter((it) => isLabel(plain(it.line))).length > 1 && rowBelow(row, isLabel) !== undefined
  );
}

/** The parts of a row, empty ones included: white space between elements is none. */
const cellsOf = ({ parts }: Part): Part[] =>
  parts.filter((it) => it.text === undefined || it.line !== '');

function inColumn(label: Part, row: Part, isLabel: IsLabel): string | undefined {
  const index = cellsOf(row).indexOf(label);
  const cell = rowBelow(row, isLabel)?.[index];
  return cell?.said;
}

/** The next row with as many cells, none of them a label. */
function rowBelow(row: Part, isLabel: IsLabel): Part[] | undefined {
  const wanted = cellsOf(row).length;
  if (wanted < 2) return undefined;
  for (const it of [row, ...row.around()].slice(0, 4)) {
    for (const next of it.following) {
      for (const part of next.all()) {
        const cells = cellsOf(part);
        if (cells.length !== wanted) continue;
        return cells.some((cell) => isLabel(plain(cell.line))) ? undefined : cells;
      }
    }
  }
  return undefined;
}
