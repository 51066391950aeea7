import type { MethodCatalogue } from '../../catalogue/index.ts';
import type { DocumentedInput } from '../../catalogue/inputs.ts';
import type { Contradiction } from '../../catalogue/sources/contradictions.ts';
import { disagreements, gatewayOf } from './facts.ts';
import type { Matrix } from './matrix.ts';

/** A catalogue, and how it decides where the documentation contradicts itself. */
export interface Ours {
  readonly methods: readonly MethodCatalogue[];
  readonly contradictions: readonly Contradiction[];
}

/** How many inputs of a list are accounted for, and everything that is wrong. */
export interface Account {
  readonly inputs: number;
  readonly driven: number;
  readonly notTestable: number;
  readonly problems: readonly string[];
}

/** Holds a catalogue against a list of all documented inputs. */
export function accountFor(matrix: Matrix, ours: Ours): Account {
  const rows = ours.methods.flatMap(({ method, rows: all }) => all.map((row) => ({ method, row })));
  const untestable = ours.methods.flatMap(({ method, untestable: all }) =>
    all.map((row) => ({ method, row })),
  );
  const ids = matrix.inputs.map(({ id }) => id);
  const driven = new Set(rows.flatMap(({ row }) => row.answers));
  const notTestable = new Set(untestable.flatMap(({ row }) => row.answers));
  const decided = ours.contradictions.flatMap(({ decides = [] }) => decides);
  const inputOf = (id: string): DocumentedInput[] => matrix.inputs.filter((it) => it.id === id);

  return {
    inputs: ids.length,
    driven: ids.filter((id) => driven.has(id)).length,
    notTestable: ids.filter((id) => notTestable.has(id) && !driven.has(id)).length,
    problems: [
      ...repeated(ids).map((id) => `${id} is in the list several times`),
      ...ids
        .filter((id) => !driven.has(id) && !notTestable.has(id))
        .map((id) => `${id} is answered by nothing`),
      ...[...new Set([...driven, ...notTestable, ...decided])]
        .filter((id) => !ids.includes(id))
        .map((id) => `${id} is answered, but is not in the list`),
      ...rows.flatMap(({ method, row }) =>
        row.answers.flatMap(inputOf).flatMap((input) => {
          const answer = { method, row, input, decided: decided.includes(input.id) };
          return disagreements(answer, matrix.inputs).map((it) => `${input.id}: ${row.id} ${it}`);
        }),
      ),
      ...untestable.flatMap(({ method, row }) =>
        row.answers
          .flatMap(inputOf)
          .flatMap((input) => gatewayOf(method, input).map((it) => `${input.id}: ${row.id} ${it}`)),
      ),
      ...unmentioned(matrix, ours),
    ],
  };
}

/** Earlier numbers, methods without a test environment and contradictions that the catalogue does not mention. */
function unmentioned({ earlier, notInTest, contradictions }: Matrix, ours: Ours): string[] {
  const numbers = ours.methods.flatMap(({ rows }) =>
    rows.flatMap((row) => ('number' in row ? [row.number] : [])),
  );
  const named = ours.methods.flatMap(({ untestable }) => untestable.map(({ what }) => what));
  const decisions = new Set(ours.contradictions.map(({ about }) => about));
  return [
    ...earlier
      .filter(({ number }) => ![...numbers, ...named].some((it) => it.includes(number)))
      .map(
        ({ method, number }) => `${method} ${number} of an earlier revision is answered by nothing`,
      ),
    ...notInTest
      .filter((name) => !named.includes(name))
      .map((name) => `${name}, not available in test, is answered by nothing`),
    ...contradictions
      .filter(({ about }) => !decisions.has(about))
      .map(({ about }) => `the contradiction "${about}" is not decided`),
  ];
}

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
