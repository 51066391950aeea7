import { print } from './print.js';
import { counts, failedByOutage, lineOf, tally, unmadeIn } from './tally.js';
/** Prints what was not checked and, as the last line, the counts. */
export default class SummaryReporter {
    #suite;
    onBegin(_config, suite) {
        this.#suite = suite;
    }
    printsToStdio() {
        return false;
    }
    /** A run that skipped every test fails: it has checked nothing. */
    async onEnd({ status }) {
        const tests = this.#ran();
        for (const unmade of unmadeIn(tests))
            print(lineOf(unmade));
        const out = tests.filter(failedByOutage).length;
        if (out > 0)
            print(`Environment unavailable in ${out} of the failed tests: an outage, no defect`);
        const nothing = tests.length > 0 && tests.every((test) => test.outcome() === 'skipped');
        if (!nothing || status !== 'passed')
            return {};
        print('Nothing ran: every test was skipped, so this run is not green');
        return { status: 'failed' };
    }
    async onExit() {
        const tests = this.#ran();
        if (tests.length > 0)
            print(counts(tally(tests)));
    }
    /** The tests of the run; none if they were only listed. */
    #ran() {
        const tests = this.#suite?.allTests() ?? [];
        return tests.some((test) => test.results.length > 0) ? tests : [];
    }
}
//# sourceMappingURL=summary.js.map