import { jsx as _jsx, jsxs as _jsxs } from "hono/jsx/jsx-runtime";
/** @jsxImportSource hono/jsx */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import { columns } from '../evidence.js';
import { scenarioStatuses } from '../results.js';
import { RowView } from './row.js';
const asset = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const style = asset('matrix.css');
const script = asset('matrix.js');
/** The page may use its own style and script, and load nothing. */
const policy = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const headings = ['method', 'input', 'scenario', ...columns, 'status', 'duration', 'source'];
/** The matrix as one HTML file. It is complete without its script, which sorts and filters. */
export async function matrixPage(rows) {
    const page = _jsx(Page, { rows: rows });
    return `<!doctype html>\n${(await page).toString()}\n`;
}
const Page = ({ rows }) => (_jsxs("html", { lang: "en", children: [_jsxs("head", { children: [_jsx("meta", { charset: "utf-8" }), _jsx("meta", { "http-equiv": "Content-Security-Policy", content: policy }), _jsx("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), _jsx("title", { children: "Scenario matrix" }), _jsx("style", { children: raw(style) })] }), _jsxs("body", { children: [_jsxs("header", { children: [_jsx("h1", { children: "Scenario matrix" }), _jsxs("p", { children: ["Every documented input, and what each witness saw. ", _jsx("a", { href: "index.html", children: "All tests" })] }), _jsx("p", { children: counts(rows) }), _jsx(Filter, { rows: rows }), _jsxs("p", { role: "status", children: [rows.length, " of ", rows.length, " scenarios"] })] }), _jsx("main", { children: _jsxs("table", { role: "table", children: [_jsx("thead", { role: "rowgroup", children: _jsx("tr", { role: "row", children: headings.map((heading) => (_jsx("th", { role: "columnheader", scope: "col", class: heading.toLowerCase(), children: heading }))) }) }), _jsx("tbody", { role: "rowgroup", children: rows.map((row) => (_jsx(RowView, { row: row }))) })] }) }), _jsx("script", { children: raw(script) })] })] }));
/** Hidden until the script runs. */
const Filter = ({ rows }) => (_jsxs("form", { role: "search", hidden: true, children: [_jsxs("label", { children: ["Search ", _jsx("input", { type: "search", name: "words" })] }), _jsxs("label", { children: ["Status", ' ', _jsxs("select", { name: "status", children: [_jsx("option", { value: "", children: "all" }), scenarioStatuses.map((status) => (_jsx("option", { children: status })))] })] }), _jsxs("label", { children: ["Method", ' ', _jsxs("select", { name: "method", children: [_jsx("option", { value: "", children: "all" }), [...new Set(rows.map(({ result }) => result.method))].map((method) => (_jsx("option", { children: method })))] })] })] }));
/** "118 passed, 8 failed, 4 skipped". */
function counts(rows) {
    const passed = rows.filter(({ result }) => result.status === 'passed');
    const lacking = passed.filter(({ result }) => result.reason !== undefined).length;
    const all = scenarioStatuses
        .map((status) => ({ status, ended: rows.filter(({ result }) => result.status === status) }))
        .filter(({ ended }) => ended.length > 0)
        .map(({ status, ended }) => `${ended.length} ${status}`)
        .join(', ');
    return lacking === 0 ? all : `${all}. Something was not made in ${lacking} that passed`;
}
function digest(text) {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
//# sourceMappingURL=page.js.map