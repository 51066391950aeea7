import { stripVTControlCharacters } from 'node:util';
import { notMadeText, notMadeIn } from '../../fixtures/report/not-made.js';
import { waitedIn } from '../../fixtures/report/waited.js';
import { quarantineOf } from '../quarantine/annotation.js';
import { cellsOf } from './cell.js';
import { skippedFor } from './evidence.js';
/** The row of a documented input, from the tests that drive it. */
export function matrixRow({ untestable, ...entry }, driving) {
    const tests = driving.toSorted((one, other) => urgency(one) - urgency(other));
    const status = statusOf(tests, untestable);
    const reason = [...new Set(reasonsOf(status, tests, untestable))].join('; ');
    const links = tests.map((test) => ({ title: test.title, address: addressOf(test) }));
    const results = tests.flatMap((test) => test.results);
    return {
        result: {
            ...entry,
            rows: [...entry.rows],
            status,
            ...(reason !== '' && { reason }),
            durationMs: Math.round(results.reduce((sum, result) => sum + workIn(result), 0)),
            ...(links[0] && { test: links[0].address }),
        },
        cells: cellsOf(status, reason, tests),
        tests: links,
    };
}
/** Without documented minutes: they are no sign of a slow page. Milliseconds. */
const workIn = (result) => Math.max(0, result.duration - waitedIn(result));
const order = ['failed', 'flaky', 'passed', 'skipped'];
const urgency = (test) => order.indexOf(endOf(test));
/** A test that is expected to fail counts as failed. */
function endOf(test) {
    const outcome = test.outcome();
    if (outcome === 'flaky' || outcome === 'skipped')
        return outcome;
    return outcome === 'expected' && test.expectedStatus === 'passed' ? 'passed' : 'failed';
}
/** Failed if one test failed; skipped only if no test ran. */
function statusOf(tests, untestable) {
    const worst = tests[0] ? endOf(tests[0]) : 'skipped';
    return worst === 'skipped' && untestable !== undefined ? 'not-testable' : worst;
}
function reasonsOf(status, tests, untestable) {
    if (status === 'not-testable')
        return untestable === undefined ? [] : [untestable];
    if (tests.length === 0)
        return ['not part of this run'];
    const skipped = tests.flatMap(skippedFor);
    if (status === 'passed')
        return [...skipped, ...tests.flatMap(notMadeIn).map(notMadeText)];
    if (status === 'skipped')
        return skipped.length > 0 ? skipped : ['the run ended before it'];
    const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors));
    const lines = errors.flatMap(({ message }) => headlineOf(message));
    const known = tests.map(quarantineOf).filter((reason) => reason !== undefined);
    return [...known, ...(lines.length > 0 ? lines : ['failed without a message'])];
}
/** The first line of an error message; none if it is empty. */
const headlineOf = (message = '') => stripVTControlCharacters(message)
    .replace(/^Error: /, '')
    .trim()
    .split('\n', 1)
    .filter((line) => line !== '');
const addressOf = ({ id }) => `index.html#?testId=${id}`;
//# sourceMappingURL=row.js.map