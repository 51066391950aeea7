import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { idOf } from '../../fixtures/report/about.js';
import { cli } from '../playwright-cli.js';
const annotations = z.array(z.object({ type: z.string(), description: z.string().optional() }));
const spec = z.object({ tests: z.array(z.object({ annotations })) });
const listed = z.object({
    specs: z.array(spec).optional(),
    get suites() {
        return z.array(listed).optional();
    },
});
/** The ids of all tests, also of those that this run leaves out. Takes some seconds. */
export function allIds({ configFile }) {
    const chosen = configFile === undefined ? [] : ['--config', configFile];
    const parts = [cli, 'test', '--list', '--reporter', 'json', ...chosen];
    const { stdout } = spawnSync(process.execPath, parts, {
        encoding: 'utf8',
        maxBuffer: 64 * 1_024 * 1_024,
    });
    return new Set(idsIn(listed.parse(JSON.parse(stdout))));
}
const idsIn = ({ specs = [], suites = [] }) => [
    ...specs.flatMap(({ tests }) => tests.flatMap((test) => idOf(test) ?? [])),
    ...suites.flatMap(idsIn),
];
//# sourceMappingURL=known.js.map