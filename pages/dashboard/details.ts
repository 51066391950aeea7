import { headingsIn, isInControl, sure, tabsAround, under } from '../screen/headings.ts';
import { Part } from '../screen/part.ts';
import { isAnyHeading, isHeadingOf, readValue, type Block, type Label } from './reading.ts';

/** Blocks that exist only in the details. An overview may have a column called Notes or Customer. */
export const ofDetailsOnly: readonly Block[] = [
  'Order summary',
  'Related transactions',
  'Notification history',
];

/** Blocks about other transactions, or about earlier states. */
const notOwn: readonly Block[] = [
  'Related transactions',
  'Transaction history',
  'Notification history',
  'Notes',
  'Customer details',
];

/** A reading of the page, and the block that was opened for it. */
export interface Look {
  readonly screen: Part;
  readonly opened?: Block;
}

/** The details of a transaction, taken from one or more readings. An overview may be on the page as well. */
export class Details {
  readonly #looks: readonly (Look & { readonly details: Part })[];
  readonly #blocks = new Map<Block, Part>();
  /** The details without blocks about other transactions. */
  #own: readonly Part[] | undefined;

  /** @param row the transaction's row in the overview; empty if it was not read */
  constructor(looks: readonly Look[], row = '') {
    this.#looks = looks.map((look) => ({
      ...look,
      details: detailsIn(look.screen, row.replace(/\s+/g, '')) ?? Part.of([]),
    }));
  }

  /** Whether the page shows details. */
  get isThere(): boolean {
    return this.#looks.some(({ details }) => details.parts.length > 0);
  }

  /** The PSP id: by its label, otherwise the first long number, such as in a heading. */
  get pspId(): string | undefined {
    const labelled = this.value('PSP id');
    if (labelled !== undefined) return /^\d+/.exec(labelled)?.[0];
    return this.#ownParts().map(longNumber).find(Boolean);
  }

  /** The content of a block. */
  block(name: Block): Part {
    const known = this.#blocks.get(name);
    if (known) return known;
    const found = this.#looks.map((look) => blockIn(look, name));
    const block = found.find((it) => it && it.line !== '') ?? Part.of([]);
    this.#blocks.set(name, block);
    return block;
  }

  /** Whether a block shows something. */
  shows(name: Block): boolean {
    return this.block(name).line !== '';
  }

  value(label: Label): string | undefined {
    const blocks = [this.block('Transaction details'), this.block('Order summary')];
    for (const scope of [...blocks, ...this.#ownParts()]) {
      const value = readValue(scope, label);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  get orderStatus(): string | undefined {
    return this.value('Order status') ?? readValue(this.block('Order summary'), 'Status');
  }

  get transactionStatus(): string | undefined {
    return (
      this.value('Transaction status') ?? readValue(this.block('Transaction details'), 'Status')
    );
  }

  /** The total without fees, and with its currency, which may be in a separate row. */
  get total(): { readonly total: string | undefined; readonly feesInTotal: string | undefined } {
    const alone = this.value('Total');
    const [total, ...fees] = (alone ?? this.value('Total + fees') ?? '').split(/\s*\+\s*/);
    const isOneFigure = alone === undefined && total !== undefined && fees.length === 0;
    const currency = /[A-Z]{3}|\p{Sc}|zł|kr/u.test(total ?? '')
      ? undefined
      : this.value('Currency');
    return {
      total: total ? [total, currency].filter(Boolean).join(' ') : undefined,
      feesInTotal: isOneFigure && total ? (this.value('Fees') ?? '') : undefined,
    };
  }

  /** The full text of the details. */
  get said(): string {
    return this.#looks.map(({ details }) => details.said).join('\n');
  }

  #ownParts(): readonly Part[] {
    this.#own ??= this.#looks.map((look) => {
      const blocks = notOwn.flatMap((name) => blockIn(look, name)?.parts ?? []);
      return look.details.without(blocks);
    });
    return this.#own;
  }
}

const longNumber = (part: Part): string | undefined => /(?<!\d)\d{12,}(?!\d)/.exec(part.said)?.[0];

/** The content under the best heading of a block. Content under tabs counts only for the opened block. */
function blockIn(
  { details, opened }: Look & { readonly details: Part },
  name: Block,
): Part | undefined {
  const [surest, ...others] = headingsIn(details, (line) => isHeadingOf(name, line));
  if (!surest) return undefined;
  const asSure = [surest, ...others.filter((it) => sure(it) === sure(surest))];
  for (const heading of asSure) {
    const tabs = tabsAround(heading, details, isAnyHeading);
    if (tabs && opened !== name) continue;
    const content = under(tabs ?? heading, details, tabs ? () => false : isAnyHeading);
    if (content.line !== '') return content;
  }
  return undefined;
}

const dialogAround = (part: Part): Part | undefined =>
  [...part.around()].find(({ role, tag }) => role === 'dialog' || tag === 'dialog');

/** The smallest part of the screen that has all headings of the details and the transaction's id. */
function detailsIn(screen: Part, row: string): Part | undefined {
  const headings = headingsIn(screen, isAnyHeading).filter((it) => sure(it) > 0);
  const known = headings.filter((it) => ofDetailsOnly.some((block) => isHeadingOf(block, it.line)));
  // A dialog may cover the details of another transaction.
  const certain = known.find(dialogAround) ?? known[0];
  if (!certain) return undefined;
  const around = [...certain.around()];
  const all = around.find((it) => headings.every((heading) => heading.isIn(it))) ?? screen;
  const dialog = dialogAround(certain);
  if (dialog?.isIn(all)) return dialog;
  // If an overview is next to the details, exclude its row.
  const wider = [all, ...all.around()].filter(
    (it) => it === all || row === '' || !it.line.replaceAll(' ', '').includes(row),
  );
  return (
    wider.find((it) => longNumber(it) !== undefined) ??
    // Headings alone may be just tabs.
    wider.find((it) => it.leaves.some((leaf) => !isInControl(leaf, it))) ??
    all
  );
}
