import type { Part } from './part.ts';

/** The pattern of a label and of its value. */
export interface Words {
  /** Matches the beginning of a text. */
  readonly label: RegExp;
  readonly value: RegExp;
}

/** Whether the whole text is any label of the page. */
type IsLabel = (line: string) => boolean;

/**
 * The values of a label in a part of the screen, in any layout: after, beside, below or above the label; in
 * a list, a table with row or column headings, a grid or a card.
 *
 * @param isLabel whether a text is a label, and therefore not a value
 */
export function* valuesOf(scope: Part, words: Words, isLabel: IsLabel): Generator<string> {
  for (const { part, behind } of labelsIn(scope, words)) {
    if (behind !== '') yield behind;
    else yield* valuesFor(outermost(part, scope), isLabel);
  }
}

interface Label {
  readonly part: Part;
  /** The value in the label's own text, after the label. */
  readonly behind: string;
}

/** The smallest parts whose text starts with the label. */
function* labelsIn(part: Part, words: Words): Generator<Label> {
  const inside = part.parts.flatMap((it) => [...labelsIn(it, words)]);
  if (inside.length > 0) {
    yield* inside;
    return;
  }
  const pieces = part.text === undefined ? [part.line] : part.line.split(/\s*[·•|]\s*/u);
  for (const piece of pieces) {
    const behind = afterLabel(piece, words);
    // Inside an element, the children were checked already; the element counts only if its whole text matches.
    if (behind !== undefined && (behind === '' || part.text !== undefined)) yield { part, behind };
  }
}

/** The rest of a text after the label; undefined if the text does not start with the label. */
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

/** A symbol in front of a label or a value, such as a coloured dot. A sign of arithmetic belongs to its number. */
export const sign = /^(?:(?![-−+])[\s•…*\p{So}\p{Sm}\p{Co}\p{Mn}])+/u;

/** Removes decoration from a text: colons, stars, icons, hints in brackets. */
export const plain = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** The largest ancestor with the same text. */
export function outermost(part: Part, scope: Part): Part {
  const text = plain(part.line);
  let it = part;
  while (it.parent && it !== scope && plain(it.parent.line) === text) it = it.parent;
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

/** The content next to a label, up to the next label. Inline pieces are joined; a block ends the value. */
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

/**
 * Whether the label heads a column: its row has two labels side by side, and below is a row of as many values.
 * In a list of labels and values they take turns, and the next list may have as many.
 */
function isHeadOfColumn(label: Part, row: Part, isLabel: IsLabel): boolean {
  const cells = cellsOf(row);
  if (cells.every((it) => it.tag === 'th') && label.tag === 'th') return true;
  const labels = cells.map((it) => isLabel(plain(it.line)));
  return (
    labels.some((is, at) => is && labels[at + 1] === true) && rowBelow(row, isLabel) !== undefined
  );
}

/** The cells of a row, including empty ones. White space between elements is not a cell. */
const cellsOf = ({ parts }: Part): Part[] =>
  parts.filter((it) => it.text === undefined || it.line !== '');

function inColumn(label: Part, row: Part, isLabel: IsLabel): string | undefined {
  const index = cellsOf(row).indexOf(label);
  const cell = rowBelow(row, isLabel)?.[index];
  return cell?.said;
}

/** The next row with the same number of cells, if none of them is a label. */
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
