import { headingsIn, isInControl, sure, tabsAround, under } from '../screen/headings.ts';
import { Part } from '../screen/part.ts';
import { isAnyHeading, isHeadingOf, readValue, type Block, type Label } from './reading.ts';

/** Blocks that no overview has: a column of it may well be called Notes or Customer. */
const ofDetailsOnly: readonly Block[] = [
  'Order summary',
  'Related transactions',
  'Notification history',
];

/** Blocks that tell of other transactions, or of earlier times. */
const notOwn: readonly Block[] = [
  'Related transactions',
  'Transaction history',
  'Notification history',
  'Notes',
  'Customer details',
];

/** A look at the page, and which block was opened for it. */
export interface Look {
  readonly screen: Part;
  readonly opened?: Block;
}

/** The details of a transaction as the looks at its page show them, behind them perhaps an overview. */
export class Details {
  readonly #looks: readonly (Look & { readonly details: Part })[];
  readonly #blocks = new Map<Block, Part>();
  /** The details without what tells of other transactions. */
  #own: readonly Part[] | undefined;

  /** @param row what the overview says of the transaction; empty where none was read */
  constructor(looks: readonly Look[], row = '') {
    this.#looks = looks.map((look) => ({
      ...look,
      details: detailsIn(look.screen, row.replace(/\s+/g, '')) ?? Part.of([]),
    }));
  }

  /** Whether there are details at all. */
  get isThere(): boolean {
    return this.#looks.some(({ details }) => details.parts.length > 0);
  }

  /** The PSP id, by its label; else the first number that is as long, such as in a heading. */
  get pspId(): string | undefined {
    const labelled = this.value('PSP id');
    if (labelled !== undefined) return /^\d+/.exec(labelled)?.[0];
    return this.#ownParts().map(longNumber).find(Boolean);
  }

  /** What stands in a block. */
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

  /** Without the fees, and with its currency, which may stand in a row of its own. */
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

  /** All that the details say. */
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

/** What stands under the surest heading of a block; of tabs, what was opened for it. */
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

/** The smallest part of the screen with all headings of the details and the id that they are of. */
function detailsIn(screen: Part, row: string): Part | undefined {
  const headings = headingsIn(screen, isAnyHeading).filter((it) => sure(it) > 0);
  const certain = headings.find((it) => ofDetailsOnly.some((block) => isHeadingOf(block, it.line)));
  if (!certain) return undefined;
  const around = [...certain.around()];
  const all = around.find((it) => headings.every((heading) => heading.isIn(it))) ?? screen;
  const dialog = around.find(({ role, tag }) => role === 'dialog' || tag === 'dialog');
  if (dialog?.isIn(all)) return dialog;
  // Where an overview stands beside the details, its row is none of them.
  const wider = [all, ...all.around()].filter(
    (it) => it === all || row === '' || !it.line.replaceAll(' ', '').includes(row),
  );
  return (
    wider.find((it) => longNumber(it) !== undefined) ??
    // Headings alone may be those of tabs.
    wider.find((it) => it.leaves.some((leaf) => !isInControl(leaf, it))) ??
    all
  );
}
