import { contradictions } from '../../catalogue/sources/contradictions.ts';
import { scenarios, type Scenario } from '../../catalogue/index.ts';
import type { Account } from './account.ts';

/** Everything that the command tells, for programs. */
export interface Coverage {
  readonly totals: { readonly driven: number; readonly notTestable: number };
  readonly scenarios: readonly Scenario[];
  readonly contradictions: typeof contradictions;
  /** Absent without a matrix file. */
  readonly matrix?: Account & { readonly file: string };
}

/** @param matrix what became of the inputs of a matrix file, where there is one */
export function coverage(matrix?: Coverage['matrix']): Coverage {
  const notTestable = scenarios.filter(({ untestable }) => untestable !== undefined).length;
  return {
    totals: { driven: scenarios.length - notTestable, notTestable },
    scenarios,
    contradictions,
    ...(matrix && { matrix }),
  };
}

/** The coverage for people: a paragraph per method, then the decisions, then what is wrong. */
export function printed({ totals, matrix }: Coverage): string {
  const methods = [...new Set(scenarios.map(({ method }) => method))];
  return [
    ...methods.map((name) => paragraph(name)),
    'Contradictions in the documentation, and what this project goes by:',
    ...contradictions.map(
      ({ about, decision, reason }) => `  ${about}: ${decision}\n    because ${reason}`,
    ),
    '',
    `${totals.driven} rows driven, ${totals.notTestable} not testable, ${methods.length} methods`,
    ...(matrix ? [ofMatrix(matrix)] : []),
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

function ofMatrix({
  file,
  inputs,
  driven,
  notTestable,
  problems,
}: NonNullable<Coverage['matrix']>) {
  const nothing = inputs - driven - notTestable;
  return [
    `${file}: ${inputs} documented inputs, ${driven} driven, ` +
      `${notTestable} not testable with a reason, ${nothing} answered by nothing`,
    ...problems.map((problem) => `  ${problem}`),
    problems.length === 0 ? 'Nothing contradicts the catalogue.' : `${problems.length} problems`,
  ].join('\n');
}
