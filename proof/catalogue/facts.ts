import type { MethodCatalogue, Outcome, Row } from '../../catalogue/index.ts';
import { entersInput } from './inputs.ts';
import type { DocumentedInput } from './matrix.ts';

type Method = MethodCatalogue['method'];

/** A row of the catalogue, and the documented input that it answers. */
export interface Answer {
  readonly method: Method;
  readonly row: Row;
  readonly input: DocumentedInput;
  /** Whether the outcome is decided among the contradictions of the documentation. */
  readonly decided: boolean;
}

/** What the catalogue says of a documented input against what is documented, one line each. */
export function disagreements(answer: Answer, all: readonly DocumentedInput[]): string[] {
  const { method, row, input } = answer;
  const { kind, value } = input.input;
  return [
    ...gatewayOf(method, input),
    ...(entersInput(row, input, all) ? [] : [`does not enter the ${kind} ${value}`]),
    ...(input.basis.order_status.startsWith('documented') ? outcomeOf(answer) : []),
    ...causeOf(row, input),
    ...balanceOf(row, input),
  ];
}

/** A documented gateway is that of the method or of its group; without one any method will do. */
export const gatewayOf = ({ gateway, group }: Method, input: DocumentedInput): string[] =>
  input.gateway === null || [gateway, group].includes(input.gateway)
    ? []
    : [`has the gateway ${gateway ?? 'of none'}, documented is ${input.gateway}`];

function outcomeOf({ row, input, decided }: Answer): string[] {
  const { expected, expected_order_status_any_of: anyOf } = input;
  const timed = expected.then.filter(({ after_minutes: minutes }) => minutes !== null);
  const documented = [
    { minutes: 0, statuses: anyOf ?? [expected.order_status] },
    ...timed.map((it) => ({ minutes: it.after_minutes, statuses: [it.order_status] })),
  ];
  const ours = [{ minutes: 0, expected: row.expected }, ...row.later];
  const right =
    ours.length === documented.length &&
    documented.every(({ minutes, statuses }, index) => {
      const stage = ours[index];
      return (
        stage?.minutes === minutes &&
        ((decided && index === 0) || says(stage.expected, statuses, decided))
      );
    });
  const told = (stages: readonly (readonly [number | null, readonly unknown[]])[]): string =>
    stages.map(([minutes, statuses]) => `${statuses.join(' or ')} at minute ${minutes}`).join(', ');
  return right
    ? []
    : [
        `expects the order ${told(ours.map((it) => [it.minutes, it.expected.order ?? ['anything']]))}; ` +
          `documented is ${told(documented.map((it) => [it.minutes, it.statuses]))}`,
      ];
}

/** A later status that is decided may be another than one page says, but that one as well. */
const says = (
  outcome: Outcome,
  documented: readonly (string | null)[],
  decided: boolean,
): boolean => {
  const ours: readonly string[] = outcome.order ?? [];
  return (
    documented.every((status) => status !== null && ours.includes(status)) &&
    (decided || ours.length === documented.length)
  );
};

function causeOf({ expected: { cause } }: Row, { decline_cause: code }: DocumentedInput): string[] {
  const documented = code?.replaceAll('_', ' ');
  return documented === cause?.toLowerCase()
    ? []
    : [`gives as cause of the decline: ${cause ?? 'none'}; documented is ${documented ?? 'none'}`];
}

function balanceOf(row: Row, { balance_cents: documented }: DocumentedInput): string[] {
  const balance = 'balance' in row ? row.balance : 0;
  return documented === undefined || documented === balance
    ? []
    : [`has a balance of ${balance} cents, documented is ${documented}`];
}
