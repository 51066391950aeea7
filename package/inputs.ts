import { documented, type Card, type Method, type Row } from '../catalogue/index.ts';
import { cardIds, names, scenarioIds } from './names.ts';

/** Id of a documented input in the catalogue, such as `visa-completed`. */
export type InputId = keyof typeof names;

/**
 * What is entered or chosen: a card number, an account number, a bank, or a method with its scenario, such
 * as `iDEAL Failure`. Some are documented for several methods.
 */
export type InputValue = (typeof names)[InputId];

/** A documented input: what a shopper enters, what has to become of the order, and which page says so. */
export type Input = Row & { readonly method: Method };

/** A documented card. */
export type CardInput = Card & { readonly method: Method };

/** Every documented input that a shopper can pay with, by its id. */
export const inputs = Object.fromEntries(
  documented()
    .filter(({ row }) => row.id in names)
    .map(({ method, row }) => [row.id, { ...row, method }]),
) as unknown as Readonly<Record<InputId, Input>>;

type Named<Ids, As> = {
  readonly [Group in keyof Ids]: { readonly [Name in keyof Ids[Group]]: As };
};

/** Every documented card, by scheme and by what becomes of the payment: `cards.visa.insufficientFunds`. */
export const cards = named(cardIds) as unknown as Named<typeof cardIds, CardInput>;

/** Every scenario of the test platform, by method: `scenarios.ideal.failure`. */
export const scenarios = named(scenarioIds) as unknown as Named<typeof scenarioIds, Input>;

function named(groups: Readonly<Record<string, Readonly<Record<string, InputId>>>>) {
  return mapped(groups, (ids) => mapped(ids, (id) => inputs[id]));
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/**
 * The documented input that is meant.
 *
 * @param input itself, its id or its value
 * @throws when there is none or there are several; the error says how they are named
 */
export function inputNamed(input: Input | InputId | InputValue): Input {
  if (typeof input !== 'string') return input;
  if (isId(input)) return inputs[input];
  const meant = Object.entries(names).filter(([, value]) => value === input);
  const ids = meant.map(([id]) => id).filter(isId);
  const [only, ...others] = preferred(ids);
  if (only !== undefined && others.length === 0) return inputs[only];
  if (only !== undefined) {
    throw new Error(
      `"${input}" is several documented inputs. Name one by its id: ${ids.join(', ')}`,
    );
  }
  throw new Error(
    `"${input}" is no documented input. There are: ${Object.entries(names)
      .map(([id, value]) => `${id} (${value})`)
      .join(', ')}`,
  );
}

const isId = (name: string): name is InputId => name in names;

/** A card whose shopper refuses on the 3-D Secure page is meant by its id only. */
function preferred(ids: readonly InputId[]): readonly InputId[] {
  const authenticating = ids.filter((id) => inputs[id].kind !== 'refusal');
  return authenticating.length > 0 ? authenticating : ids;
}
