import { resolve } from 'node:path';
import { idOf } from '../../fixtures/report/about.js';
import { print } from '../print.js';
import { annotate, hasFailed, inQuarantine, quarantineOf } from './annotation.js';
import { readQuarantine } from './entries.js';
import { allIds } from './known.js';
/**
 * Lets tests in quarantine fail without failing the run. They still run, and every reporter that is
 * listed after this one shows their quarantine.
 */
export default class QuarantineReporter {
    #quarantine;
    #problems;
    #suite;
    #errors = 0;
    constructor({ configDir, file }) {
        this.#quarantine = readQuarantine(resolve(configDir, file), new Date());
        this.#problems = [...this.#quarantine.problems];
    }
    printsToStdio() {
        return false;
    }
    /** A run may leave out tests, so an entry is wrong only if no test of the project has its id. */
    preprocess({ config, suite }) {
        const run = new Set(suite.allTests().map(idOf));
        const others = this.#quarantine.entries.filter(({ id }) => !run.has(id));
        const known = others.length > 0 ? allIds(config) : run;
        for (const { id, owner } of others) {
            if (known.has(id))
                continue;
            this.#problems.push(`quarantine.json: no test has the id "${id}", owner ${owner}: remove it`);
        }
        return Promise.resolve();
    }
    onBegin(_config, suite) {
        this.#suite = suite;
    }
    onError() {
        this.#errors += 1;
    }
    onTestEnd(test) {
        const id = idOf(test);
        const entry = this.#quarantine.entries.find((it) => it.id === id);
        if (entry)
            annotate(test, entry);
    }
    async onEnd({ status }) {
        const tests = this.#suite?.allTests() ?? [];
        if (!tests.some(({ results }) => results.length > 0))
            return {};
        for (const test of tests.filter(inQuarantine))
            print(`${ended(test)}, ${quarantineOf(test)}`);
        this.#problems.forEach(print);
        if (this.#problems.length > 0)
            return { status: 'failed' };
        return status === 'failed' && this.#excused(tests) ? { status: 'passed' } : {};
    }
    /** Whether all failures are in quarantine, and every test has run. */
    #excused(tests) {
        const failed = tests.filter(hasFailed);
        const complete = tests.every(({ results }) => results.length > 0);
        return failed.length > 0 && failed.every(inQuarantine) && complete && this.#errors === 0;
    }
}
const ended = (test) => `"${test.title}" ${hasFailed(test) ? 'failed' : test.outcome() === 'skipped' ? 'was skipped' : 'passed'}`;
//# sourceMappingURL=reporter.js.map