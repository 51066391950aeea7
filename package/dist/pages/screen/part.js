/** A visible element or piece of text, with links to its parent and children. */
export class Part {
    parent;
    parts;
    tag;
    role;
    flow;
    box;
    /** The raw text of a text node; undefined for an element. */
    text;
    #said;
    #line;
    constructor(raw, parent, parts) {
        this.parent = parent;
        ({ tag: this.tag, role: this.role, flow: this.flow, box: this.box, text: this.text } = raw);
        this.parts = parts ?? raw.parts.map((it) => new Part(it, this));
    }
    /** Joins several parts into one. Each keeps its own parent. */
    static of(parts) {
        return new Part({ tag: '', role: '', flow: 'block', box: [0, 0, 0, 0], parts: [] }, undefined, parts);
    }
    /** Its visible text: one line per row, with a tab between separate columns. */
    get said() {
        this.#said ??= tidy(joined(this));
        return this.#said;
    }
    /** Its visible text in one line. */
    get line() {
        this.#line ??= this.said.replace(/\s+/g, ' ');
        return this.#line;
    }
    /** Itself and all its descendants, in page order. */
    *all() {
        yield this;
        for (const part of this.parts)
            yield* part.all();
    }
    /** Its ancestors, the nearest first. */
    *around() {
        for (let it = this.parent; it; it = it.parent)
            yield it;
    }
    isIn(other) {
        return this === other || [...this.around()].includes(other);
    }
    /** The part without the given parts, as the largest remaining pieces. */
    without(others) {
        const left = (it) => {
            if (others.includes(it))
                return [];
            return others.some((other) => other.isIn(it)) ? it.parts.flatMap(left) : [it];
        };
        return Part.of(left(this));
    }
    /** Its next siblings. */
    get following() {
        return this.parent?.parts.slice(this.parent.parts.indexOf(this) + 1) ?? [];
    }
    /** Its non-empty text nodes, in page order. */
    get leaves() {
        return [...this.all()].filter((it) => it.text !== undefined && it.line !== '');
    }
}
/** Buttons that act on a value and are not part of it, such as Copy. */
const helper = /^\P{L}*(copy( to clipboard)?|copied!?|kopi\S+|edit|change|resend|info|help|more|i)?\P{L}*$/iu;
const isHelper = (part) => part.role === 'button' && helper.test(tidy(part.parts.map(joined).join(' ')));
const known = new WeakMap();
function joined(part) {
    const text = known.get(part) ?? join(part);
    known.set(part, text);
    return text;
}
function join(part) {
    if (part.text !== undefined)
        return part.text;
    let text = '';
    let before;
    for (const it of part.parts) {
        if (it.flow === 'break')
            text += '\n';
        const next = isHelper(it) ? '' : joined(it);
        if (next.trim() === '') {
            // White space between two elements separates their words.
            if (next !== '')
                text += ' ';
            continue;
        }
        text += (before ? between(text, before, it) : '') + next;
        before = it;
    }
    return text;
}
function between(text, before, part) {
    const gap = gapOnLine(before, part);
    if (gap !== undefined && gap < closeBy && areCents(part)) {
        const [whole = ''] = /\d[\d.,' \u00a0]*$/.exec(text) ?? [];
        if (whole !== '' && !/[.,]\d\d$/.test(whole))
            return whole.includes('.') ? ',' : '.';
    }
    if (before.flow === 'inline' && part.flow === 'inline')
        return '';
    if (gap === undefined || text.endsWith('\n'))
        return '\n';
    return gap < touching && part.flow !== 'cell' ? '' : '\t';
}
/** Decimals in an element of their own, such as small raised digits. */
const areCents = (part) => part.text === undefined && /^\d\d$/.test(tidy(joined(part)));
/** Maximum gaps in pixels: within a word, and between the parts of a number. */
const [touching, closeBy] = [1.5, 6];
/** The gap in pixels between two parts on the same line; undefined if they are not on one line. */
function gapOnLine(before, part) {
    const [one, other] = [lastLeaf(before), firstLeaf(part)];
    if (!one || !other)
        return undefined;
    const overlap = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]);
    const height = Math.min(one.box[3] - one.box[1], other.box[3] - other.box[1]);
    const isBeside = overlap > height / 3 && other.box[0] >= one.box[2] - touching;
    return isBeside ? other.box[0] - one.box[2] : undefined;
}
const hasWords = (part) => part.text !== undefined && part.text.trim() !== '';
function firstLeaf(part) {
    for (const it of part.all())
        if (hasWords(it))
            return it;
    return undefined;
}
function lastLeaf(part) {
    if (hasWords(part))
        return part;
    for (const it of part.parts.toReversed()) {
        const last = lastLeaf(it);
        if (last)
            return last;
    }
    return undefined;
}
/** Trims spaces of any width at line ends, and removes empty lines. */
const tidy = (text) => text
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
//# sourceMappingURL=part.js.map