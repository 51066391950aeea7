import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from "hono/jsx/jsx-runtime";
/** Order of sorting: what needs attention first. */
const urgency = ['failed', 'not made', 'not testable', 'recorded', 'passed', 'none'];
/** A cell: its state, its failed and recorded checks, and all checks on a click. */
export const CellView = ({ column, cell }) => {
    const { state, checks, why } = cell;
    const shown = checks.filter(({ agrees, recorded }) => recorded ?? !agrees);
    return (_jsxs("td", { role: "cell", class: "check", "data-label": column, "data-sort": urgency.indexOf(state), children: [state === 'none' ? (_jsx(NoCheck, {})) : (_jsxs("details", { name: "checks", children: [_jsx("summary", { class: state.replace(' ', '-'), children: state }), _jsxs("ul", { children: [why.map((reason) => (_jsx("li", { children: state === 'not testable' ? reason : `not made: ${reason}` }))), checks.map((check) => (_jsx("li", { class: kind(check), children: inWords(check, column) })))] })] })), state !== 'not made' &&
                state !== 'not testable' &&
                why.map((reason) => _jsxs("p", { class: "not-made", children: ["not made: ", reason] })), shown.map((check) => (_jsx("p", { class: kind(check), children: inWords(check, column) })))] }));
};
const NoCheck = () => (_jsxs(_Fragment, { children: [_jsx("span", { "aria-hidden": "true", children: "\u2013" }), _jsx("span", { class: "unseen", children: "no check" })] }));
function kind({ agrees, recorded }) {
    if (recorded)
        return 'recorded';
    return agrees ? 'passed' : 'failed';
}
/** One check in words; in the refund column, with its witness. */
function inWords(check, column) {
    const { witness, field, seen, expected } = check;
    const what = column === 'refund' ? `${witness}: ${field}` : field;
    switch (kind(check)) {
        case 'recorded':
            return `${what} "${seen}", recorded only`;
        case 'passed':
            return `${what} "${seen}"`;
        default:
            return `${what} "${seen}", expected "${expected}"`;
    }
}
//# sourceMappingURL=cell.js.map