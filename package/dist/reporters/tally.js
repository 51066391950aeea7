import { scenarios } from '../catalogue/index.js';
import { notMadeText, notMadeIn } from '../fixtures/report/not-made.js';
import { outageType } from '../fixtures/report/outage.js';
import { drivenBy, skippedFor } from './matrix/evidence.js';
import { hasFailed, inQuarantine } from './quarantine/annotation.js';
/** Sorts the tests of a run by how they ended. */
export function tally(tests) {
    const failed = tests.filter(hasFailed);
    return {
        passed: tests.filter((test) => test.outcome() === 'expected'),
        failed: failed.filter((test) => !inQuarantine(test)),
        skipped: tests.filter((test) => test.outcome() === 'skipped'),
        quarantined: failed.filter(inQuarantine),
    };
}
/** The counts: "118 passed, 2 failed, 1 skipped". */
export const counts = ({ passed, failed, skipped, quarantined }) => `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped` +
    (quarantined.length > 0 ? `, ${quarantined.length} quarantined` : '');
/** The checks that were not made, grouped by reason. */
export function unmadeIn(tests) {
    const found = new Map();
    for (const test of tests) {
        for (const reason of reasonsOf(test)) {
            found.set(reason, new Set([...(found.get(reason) ?? []), ...namesOf(test)]));
        }
    }
    return [...found].map(([reason, names]) => ({ reason, names: [...names] }));
}
/** Longest list of names in one line. */
const most = 12;
/** "Not made in 2 scenarios: 3-D Secure step: the page did not ask [Visa 4111111111111111; Visa 4761...]". */
export const lineOf = ({ reason, names }) => `Not made in ${counted(names)}: ${reason} [${listed(names)}]`;
/** "1 scenario", "2 scenarios". */
export const counted = ({ length }) => `${length} ${length === 1 ? 'scenario' : 'scenarios'}`;
/** The first names, separated by semicolons, and how many there are besides. */
export const listed = (names) => [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more`] : [])].join('; ');
const inputs = new Map(scenarios.map(({ id, method, input }) => [id, `${method} ${input}`]));
/** The documented inputs that a test drives, or its title if it drives none. */
function namesOf(test) {
    const ids = drivenBy(test);
    return ids.length === 0 ? [test.title] : ids.map((id) => inputs.get(id) ?? id);
}
/** A set: a test skipped for what was not made has the same reason in both annotations. */
const reasonsOf = (test) => new Set([...notMadeIn(test).map(notMadeText), ...skippedFor(test)]);
/** Whether a test failed because the environment was unavailable: that is no defect. */
export const failedByOutage = (test) => test.outcome() === 'unexpected' &&
    test.results.some(({ annotations }) => annotations.some(({ type }) => type === outageType));
//# sourceMappingURL=tally.js.map