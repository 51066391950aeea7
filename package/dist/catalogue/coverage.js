import { twice } from './schema/define.js';
import { inputOf } from './describe.js';
import { methods } from './methods/index.js';
const driven = ({ name, gateway }, row) => ({
    id: row.id,
    rows: row.answers,
    method: name,
    gateway: gateway ?? null,
    input: inputOf(row),
    scenario: row.statement,
    source: row.source,
});
const notDriven = ({ name, gateway }, row) => ({
    id: row.id,
    rows: row.answers,
    method: name,
    gateway: gateway ?? null,
    input: row.what,
    scenario: 'not testable',
    source: row.source,
    untestable: row.why,
});
/** Everything that the catalogue holds, driven or not, in the order of its methods. */
export const scenarios = methods.flatMap(({ method, rows, untestable }) => rows.map((row) => driven(method, row)).concat(untestable.map((row) => notDriven(method, row))));
const repeated = twice(scenarios.map(({ id }) => id));
if (repeated.length > 0)
    throw new Error(`Catalogue: several rows have the id ${repeated.join(', ')}`);
//# sourceMappingURL=coverage.js.map