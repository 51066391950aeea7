import type { MethodCatalogue, Outcome, Row } from '../../catalogue/index.ts';
import type { DocumentedInput } from '../../catalogue/inputs.ts';
import { entersInput, written } from './inputs.ts';

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
  return [
    ...gatewayOf(method, input),
    ...(entersInput(row, input, all) ? [] : [`does not enter the ${written(input.input)}`]),
    ...outcomeOf(answer),
    ...causeOf(row, input),
    ...balanceOf(row, input),
  ];
}

/** A documented gateway is that of the method or of its group; without one any method will do. */
export const gatewayOf = ({ gateway, group }: Method, input: DocumentedInput): string[] =>
  input.gateway === undefined || [gateway, group].includes(input.gateway)
    ? []
    : [`has the gateway ${gateway ?? 'of none'}, documented is ${input.gateway}`];

function outcomeOf({ row, input: { order, later }, decided }: Answer): string[] {
  if (order === undefined) return [];
  const documented = [{ minutes: 0, order }, ...later];
  const ours = [{ minutes: 0, expected: row.expected }, ...row.later];
  const agree =
    ours.length === documented.length &&
    documented.every((stage, index) => {
      const own = ours[index];
      return (
        own?.minutes === stage.minutes &&
        ((decided && index === 0) || allows(own.expected, stage.order, decided))
      );
    });
  return agree
    ? []
    : [
        `expects the order ${stages(ours.map((it) => [it.minutes, it.expected.order ?? ['anything']]))}; ` +
          `documented is ${stages(documented.map((it) => [it.minutes, it.order]))}`,
      ];
}

const stages = (
  all: readonly (readonly [minutes: number, statuses: readonly string[]])[],
): string =>
  all.map(([minutes, statuses]) => `${statuses.join(' or ')} at minute ${minutes}`).join(', ');

/** A later status that is decided may be another than one page says, but that one as well. */
const allows = (outcome: Outcome, documented: readonly string[], decided: boolean): boolean => {
  const ours: readonly string[] = outcome.order ?? [];
  return (
    documented.every((status) => ours.includes(status)) &&
    (decided || ours.length === documented.length)
  );
};

const causeOf = ({ expected: { cause } }: Row, { cause: documented }: DocumentedInput): string[] =>
  documented === cause
    ? []
    : [`gives as cause of the decline: ${cause ?? 'none'}; documented is ${documented ?? 'none'}`];

function balanceOf(row: Row, { balance: documented }: DocumentedInput): string[] {
  const balance = 'balance' in row ? row.balance : 0;
  return documented === undefined || documented === balance
    ? []
    : [`has a balance of ${balance} cents, documented is ${documented}`];
}
