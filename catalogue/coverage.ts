import { twice } from './schema/define.ts';
import { inputOf } from './describe.ts';
import { methods } from './methods/index.ts';
import type { Row, Untestable } from './schema/rows.ts';
import type { MethodCatalogue } from './schema/method.ts';

/** One documented input: method, value, expected result, or why no test drives it. */
export interface Scenario {
  readonly id: string;
  /** Ids of the documented inputs that it answers. */
  readonly rows: readonly string[];
  readonly method: string;
  readonly gateway: string | null;
  readonly input: string;
  readonly scenario: string;
  readonly source: string;
  /** Why no test drives it; absent if one does. */
  readonly untestable?: string;
}

type Described = MethodCatalogue['method'];

const driven = ({ name, gateway }: Described, row: Row): Scenario => ({
  id: row.id,
  rows: row.answers,
  method: name,
  gateway: gateway ?? null,
  input: inputOf(row),
  scenario: row.statement,
  source: row.source,
});

const notDriven = ({ name, gateway }: Described, row: Untestable): Scenario => ({
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
export const scenarios: readonly Scenario[] = methods.flatMap(({ method, rows, untestable }) =>
  rows.map((row) => driven(method, row)).concat(untestable.map((row) => notDriven(method, row))),
);

const repeated = twice(scenarios.map(({ id }) => id));
if (repeated.length > 0)
  throw new Error(`Catalogue: several rows have the id ${repeated.join(', ')}`);
