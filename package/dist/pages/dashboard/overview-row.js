import { decorated } from '../controls/names.js';
/** Matches a text that is nothing but the id. */
export const wholly = (id) => new RegExp(`^\\s*${id}\\s*$`);
/** The row of an overview: the smallest element around a cell that holds the order ID. */
export const rowOf = (cell, orderId) => cell.locator(`xpath=ancestor-or-self::*[contains(., "${orderId}")][1]`);
/**
 * The text of the transaction's row in an overview; empty if the row cannot be separated from its list. By PSP
 * id, or by order id where a list shows only that.
 *
 * @returns undefined if the overview does not list the transaction
 */
export function rowIn(screen, { orderId, pspId }) {
    const cell = cellOf(screen, pspId) ?? cellOf(screen, orderId);
    if (!cell)
        return undefined;
    const row = [cell, ...cell.around()].find((it) => it.line.includes(orderId));
    if (!row || [...row.all()].some(isNotOfARow))
        return '';
    const others = row.said.match(/(?<!\d)\d{16}(?!\d)/g)?.filter((id) => id !== pspId) ?? [];
    return others.length === 0 ? row.said : '';
}
function cellOf(screen, id) {
    const name = decorated(wholly(id));
    for (const part of screen.all())
        if (name.test(part.line))
            return part;
    return undefined;
}
/** A search or a filter around the list has such elements. */
const isNotOfARow = ({ tag, role }) => /^(form|select|input)$/.test(tag) && role !== 'checkbox';
//# sourceMappingURL=overview-row.js.map