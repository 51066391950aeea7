import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { scenarios as documented } from '../../catalogue/index.js';
import { print } from '../print.js';
import { drivenBy } from './evidence.js';
import { htmlReportFolder, linkFrom } from './html-report.js';
import { scenariosJson } from './results.js';
import { matrixRow } from './row.js';
import { matrixPage } from './view/page.js';
/**
 * Writes the scenario matrix, `scenarios.html` and `scenarios.json`, to the folder of Playwright's HTML
 * report. List it after the HTML reporter, which empties that folder.
 */
export default class MatrixReporter {
    #configDir;
    #scenarios;
    #folder = '';
    #suite;
    constructor({ configDir, scenarios = documented }) {
        this.#configDir = configDir;
        this.#scenarios = scenarios;
    }
    printsToStdio() {
        return false;
    }
    onBegin(config, suite) {
        this.#folder = htmlReportFolder(config, this.#configDir);
        this.#suite = suite;
    }
    async onEnd() {
        const tests = this.#suite?.allTests() ?? [];
        // With --list no test runs.
        if (!tests.some(({ results }) => results.length > 0))
            return;
        const rows = this.#rows(tests);
        const page = join(this.#folder, 'scenarios.html');
        writeFileSync(join(this.#folder, 'scenarios.json'), scenariosJson(rows.map(({ result }) => result)));
        writeFileSync(page, await matrixPage(rows));
        linkFrom(join(this.#folder, 'index.html'), 'scenarios.html', 'Scenario matrix');
        print(`Scenario matrix: ${relative(process.cwd(), page)}`);
    }
    /** @throws if a test drives a scenario that is not documented */
    #rows(tests) {
        const known = new Set(this.#scenarios.map(({ id }) => id));
        const driving = new Map();
        for (const test of tests) {
            for (const id of drivenBy(test)) {
                if (!known.has(id))
                    throw new Error(`"${test.title}" drives the unknown scenario "${id}"`);
                driving.set(id, [...(driving.get(id) ?? []), test]);
            }
        }
        return this.#scenarios.map((entry) => matrixRow(entry, driving.get(entry.id) ?? []));
    }
}
//# sourceMappingURL=reporter.js.map