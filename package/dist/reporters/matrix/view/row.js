import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "hono/jsx/jsx-runtime";
import { columns } from '../evidence.js';
import { CellView } from './cell.js';
/** Order of sorting: what needs attention first. */
const urgency = ['failed', 'flaky', 'skipped', 'not-testable', 'passed'];
/**
 * One row of the table. On a narrow screen it looks like a card, and each cell shows its heading; the
 * roles keep it a table for screen readers.
 */
export const RowView = ({ row: { result, cells, tests } }) => {
    const { id, rows, method, gateway, input, scenario, source, status, reason, durationMs } = result;
    const words = [id, ...rows, method, gateway, input, scenario, source, reason].join(' ');
    return (_jsxs("tr", { role: "row", id: id, "data-status": status, "data-method": method, "data-words": words, children: [_jsxs("td", { role: "cell", class: "method", children: [method, " ", _jsx("small", { children: gateway })] }), _jsx("th", { role: "rowheader", scope: "row", class: "input", children: input }), _jsx("td", { role: "cell", class: "scenario", children: scenario }), columns.map((column) => (_jsx(CellView, { column: column, cell: cells[column] }))), _jsxs("td", { role: "cell", class: "status", "data-sort": urgency.indexOf(status), children: [_jsx("strong", { class: status, children: status }), tests.map(({ title, address }) => (_jsxs(_Fragment, { children: [' ', _jsxs("a", { href: address, children: ["test ", _jsx("span", { class: "unseen", children: title })] })] }))), reason && (_jsxs("p", { class: status === 'passed' ? 'not-made' : '', children: [status === 'passed' && 'not made: ', reason] }))] }), _jsx("td", { role: "cell", class: "duration", "data-sort": durationMs, children: tests.length === 0 ? '' : inWords(durationMs) }), _jsx("td", { role: "cell", class: "source", children: source })] }));
};
/** "0.4 s", "59.9 s", "1 min 5 s". */
function inWords(ms) {
    const seconds = ms / 1_000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
//# sourceMappingURL=row.js.map