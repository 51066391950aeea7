import { textsOf } from '../screen/page-text.js';
/** Elements that a row never has; a search or a filter around the list may have them. */
const notInARow = 'form, select, input:not([type=checkbox])';
/** The row of an overview: the smallest element around a cell that holds the order ID. */
export const rowOf = (cell, orderId) => cell.locator(`xpath=ancestor-or-self::*[contains(., "${orderId}")][1]`);
/** The visible text of the row; empty if the row cannot be separated from its list. */
export async function textOfRow(cell, { orderId, pspId }) {
    const row = rowOf(cell, orderId).filter({ hasNot: cell.page().locator(notInARow) });
    const [text = ''] = await textsOf(row);
    const others = text.match(/(?<!\d)\d{16}(?!\d)/g)?.filter((id) => id !== pspId) ?? [];
    return others.length === 0 ? text : '';
}
//# sourceMappingURL=overview-row.js.map