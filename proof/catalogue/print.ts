import { contradictions } from '../../catalogue/sources/contradictions.ts';
import { scenarios, type Scenario } from '../../catalogue/index.ts';
import type { Account } from './account.ts';

/** What became of the inputs of one list. */
export type Compared = Account & { readonly file: string };

/** Everything that the command prints, for programs. */
export interface Coverage {
  readonly totals: { readonly driven: number; readonly notTestable: number };
  readonly scenarios: readonly Scenario[];
  readonly contradictions: typeof contradictions;
  /** The project's own list. */
  readonly inputs: Compared;
  /** Another list, if one is given. */
  readonly matrix?: Compared;
}

/** Sums up the catalogue, and how it compares with the project's own list and with a given one. */
export function coverage(inputs: Compared, matrix?: Compared): Coverage {
  const notTestable = scenarios.filter(({ untestable }) => untestable !== undefined).length;
  return {
    totals: { driven: scenarios.length - notTestable, notTestable },
    scenarios,
    contradictions,
    inputs,
    ...(matrix && { matrix }),
  };
}

/** The coverage for people: a paragraph per method, then the decisions, then what is wrong. */
export function printed({ totals, inputs, matrix }: Coverage): string {
  const methods = [...new Set(scenarios.map(({ method }) => method))];
  return [
    ...methods.map((name) => paragraph(name)),
    'Contradictions in the documentation, and what this project goes by:',
    ...contradictions.map(
      ({ about, decision, reason }) => `  ${about}: ${decision}\n    because ${reason}`,
    ),
    '',
    `${totals.driven} rows driven, ${totals.notTestable} not testable, ${methods.length} methods`,
    ...[inputs, ...(matrix ? [matrix] : [])].map(ofList),
    '',
  ].join('\n');
}

function paragraph(name: string): string {
  const all = scenarios.filter(({ method }) => method === name);
  const not = all.filter(({ untestable }) => untestable !== undefined);
  const gateway = all[0]?.gateway ?? 'no gateway';
  return [
    `${name} (${gateway}): ${all.length - not.length} driven, ${not.length} not testable`,
    ...not.map(({ input, untestable, rows }) =>
      [`  ${input}: ${untestable}`, ...rows].join('\n    '),
    ),
    '',
  ].join('\n');
}

function ofList({ file, inputs, driven, notTestable, problems }: Compared): string {
  const nothing = inputs - driven - notTestable;
  return [
    `${file}: ${inputs} documented inputs, ${driven} driven, ` +
      `${notTestable} not testable with a reason, ${nothing} answered by nothing`,
    ...problems.map((problem) => `  ${problem}`),
    problems.length === 0 ? 'Nothing contradicts the catalogue.' : `${problems.length} problems`,
  ].join('\n');
}
