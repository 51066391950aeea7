import { Part as Group } from './part.js';
/** How reliable a part is as the heading of a block. In a menu or breadcrumb the words are only links. */
const sureness = { heading: 3, text: 2, control: 1, elsewhere: 0 };
/** The parts whose whole text is such a heading, the most reliable first. */
export function headingsIn(scope, is) {
    const found = smallest(scope, is)
        .map((it) => largest(it, scope, is))
        .filter((it) => !isColumn(it));
    return found.sort((one, other) => sure(other) - sure(one));
}
function smallest(part, is) {
    const inside = part.parts.flatMap((it) => smallest(it, is));
    return inside.length > 0 || part.line.length > longest || !is(part.line) ? inside : [part];
}
/** Extends the heading to include its count or icon. */
function largest(part, scope, is) {
    let it = part;
    while (it.parent && it !== scope && it.parent.line.length <= longest && is(it.parent.line))
        it = it.parent;
    return it;
}
/** The maximum length of a heading, in characters, with its decoration. */
const longest = 60;
/** Whether it is a column heading or a cell in a table with several cells per row. */
function isColumn(part) {
    const cell = [...part.all()].find(({ tag, role }) => /^t[hd]$/.test(tag) || /^(columnheader|cell|gridcell)$/.test(role));
    const cells = cell?.parent?.parts.filter((it) => it.line !== '') ?? [];
    return cells.length > 1;
}
export function sure(part) {
    const own = [...part.all(), ...part.around()];
    const words = part.line;
    const same = own.filter((it) => it.line === words);
    if ([...part.around()].some(isMenu))
        return sureness.elsewhere;
    if (same.some(isHeadingElement))
        return sureness.heading;
    if (same.some((it) => it.role === 'link'))
        return sureness.elsewhere;
    return same.some((it) => /^(button|tab|menuitem)$/.test(it.role))
        ? sureness.control
        : sureness.text;
}
const isMenu = (it) => it.role === 'navigation' || it.role === 'menu';
const isHeadingElement = ({ role, tag }) => role === 'heading' || /^(legend|summary|caption)$/.test(tag);
/**
 * The content under a heading, up to the next heading; empty if the next one follows directly.
 *
 * @param isAny whether a text is any known heading of the page
 */
export function under(heading, scope, isAny) {
    let content = Group.of([]);
    let inside = heading;
    const ends = new Set(headingsIn(scope, isAny).filter((it) => sure(it) >= sureness.control));
    for (const around of heading.around()) {
        const { parts, ended } = upTo(inside.following, (it) => ends.has(it) || closes(it, heading));
        const said = parts.filter((it) => /\d{6}/.test(it.line) || it.leaves.some((leaf) => !isInControl(leaf, around)));
        content = Group.of([...content.parts, ...said]);
        const isBelow = content.leaves.some((it) => it.box[1] >= heading.box[3] - 2);
        if (ended || isBelow || around === scope)
            return content;
        inside = around;
    }
    return content;
}
/** Whether it is inside a link, button or tab. Such controls may be next to a heading. */
export const isInControl = (part, scope) => [...part.around()].some((it) => it.isIn(scope) && /^(link|button|tab)$/.test(it.role));
/** The parts before the first one that ends a block. */
function upTo(parts, ends) {
    const taken = [];
    for (const part of parts) {
        if (ends(part))
            return { parts: taken, ended: true };
        if (![...part.all()].some(ends)) {
            taken.push(part);
            continue;
        }
        return { parts: [...taken, ...upTo(part.parts, ends).parts], ended: true };
    }
    return { parts: taken, ended: false };
}
/** Whether the part is a heading of the same rank or higher. */
const closes = (part, heading) => {
    const rank = rankOf(heading);
    return rank !== undefined && /^h[1-6]$/.test(part.tag) && part.tag <= rank;
};
const rankOf = (heading) => [...heading.all(), ...heading.around()]
    .filter((it) => it.line === heading.line)
    .find((it) => /^h[1-6]$/.test(it.tag))?.tag;
/** Tolerance in pixels for tops on the same line. */
const sameLine = 3;
/** The row of tabs that contains the heading, if any. The content of tabs is below the whole row. */
export function tabsAround(heading, scope, isAny) {
    if (sure(heading) > sureness.control)
        return undefined;
    const list = [...heading.around()].find((it) => it.role === 'tablist');
    if (list)
        return list;
    const other = headingsIn(scope, isAny).find((it) => it !== heading && Math.abs(it.box[1] - heading.box[1]) < sameLine);
    return other && [...heading.around()].find((it) => other.isIn(it));
}
//# sourceMappingURL=headings.js.map