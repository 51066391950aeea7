import { checksOf, columnOf, columns } from './evidence.js';
import { notMadeText, leftOut, notMadeIn } from '../../fixtures/report/not-made.js';
/** The cells of a row, from all its tests. */
export function cellsOf(status, reason, tests) {
    const checks = tests.flatMap(checksOf);
    const unmade = tests.flatMap(notMadeIn);
    const cell = (column) => {
        const own = checks.filter((check) => columnOf(check) === column);
        if (status === 'not-testable')
            return { state: 'not testable', checks: own, why: [reason] };
        const why = status === 'skipped' ? [reason] : whyNot(column, unmade);
        if (status === 'failed' && checks.length === 0)
            why.push('the test failed before any check');
        return { state: stateOf(own, why), checks: own, why };
    };
    return Object.fromEntries(columns.map((column) => [column, cell(column)]));
}
function stateOf(checks, why) {
    const asserted = checks.filter(({ recorded }) => recorded === undefined);
    if (asserted.some(({ agrees }) => !agrees))
        return 'failed';
    if (asserted.length > 0)
        return 'passed';
    if (checks.length > 0)
        return 'recorded';
    return why.length > 0 ? 'not made' : 'none';
}
/** Why this witness, or a step that is its part, was left out. */
function whyNot(column, unmade) {
    const own = unmade.filter(({ part }) => leftOut[part] === column);
    return [...new Set(own.map((it) => (it.part === column ? it.why : notMadeText(it))))];
}
//# sourceMappingURL=cell.js.map