import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { declineCause } from '../../catalogue/index.ts';
import {
  anyOther,
  type DocumentedInput,
  type DocumentedInputs,
  type Entered,
} from '../../catalogue/inputs.ts';

/** Bounds of an amount in minor units, both included; null where there is none. */
const cents = z.object({ min: z.int().nullable(), max: z.int().nullable() });

const input = z.object({
  kind: z.enum([
    'amount',
    'api_action',
    'bank',
    'bic',
    'card',
    'customer_details',
    'cvc',
    'dashboard_action',
    'device',
    'email',
    'giftcard',
    'iban',
    'locale',
    'pin',
    'scenario',
  ]),
  value: z.string(),
  cents: cents.optional(),
});

const change = z.object({
  /** Counted from the payment; null where the merchant has to act. */
  after_minutes: z.number().nullable(),
  order_status: z.string(),
});

/** One row of a matrix; keys that nothing here needs are left out. */
const row = z.object({
  id: z.string().min(1),
  method: z.string(),
  gateway: z.string().nullable(),
  input,
  // oxlint-disable-next-line unicorn/no-thenable -- the file's own key
  expected: z.object({ order_status: z.string().nullable(), then: z.array(change).default([]) }),
  expected_order_status_any_of: z.array(z.string()).optional(),
  basis: z.object({ order_status: z.string() }),
  decline_cause: z.string().optional(),
  balance_cents: z.int().optional(),
  source: z.string().default(''),
});

/** An input of an earlier revision: only its number counts. */
const earlier = z.object({
  method: z.string(),
  input: z.object({ value: z.string() }),
  source: z.string().default(''),
});

const matrix = z
  .object({
    rows: z.array(row).min(1),
    seed_rows: z.array(row).default([]),
    historic: z.array(earlier).default([]),
    contradictions: z.array(z.object({ about: z.string() })).default([]),
    not_testable_in_test_environment: z.array(z.string()).default([]),
  })
  .transform((file) => ({
    inputs: [...file.rows, ...file.seed_rows].map(documentedInput),
    earlier: file.historic.map(({ method, input: { value: number }, source }) => ({
      method,
      number,
      source,
    })),
    notInTest: file.not_testable_in_test_environment,
    contradictions: file.contradictions,
  }));

/** A list of documented inputs, and the contradictions that it names. */
export interface Matrix extends DocumentedInputs {
  readonly contradictions: readonly { readonly about: string }[];
}

/** A file that is not what it should be; the message says which and why. */
export class WrongFile extends Error {
  override readonly name = 'WrongFile';
}

/**
 * Reads a matrix file.
 *
 * @throws WrongFile when it cannot be read, is no JSON or is not of the form of a matrix
 */
export function readMatrix(file: string): Matrix {
  try {
    return parseMatrix(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new WrongFile(`${file} is no matrix of documented inputs: ${String(error)}`);
  }
}

/** @throws one error that lists every problem of the form */
export function parseMatrix(data: unknown): Matrix {
  const parsed = matrix.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Error(`\n${z.prettifyError(parsed.error)}`);
}

/** A row in the form of the project's own list. */
function documentedInput(it: z.infer<typeof row>): DocumentedInput {
  const { id, method, source, gateway, expected, balance_cents: balance } = it;
  const cause = it.decline_cause?.replaceAll('_', ' ');
  const order = it.expected_order_status_any_of ?? [expected.order_status ?? 'none'];
  const timed = expected.then.flatMap(({ after_minutes: minutes, order_status }) =>
    minutes === null ? [] : [{ minutes, order: [order_status] }],
  );
  const documented = it.basis.order_status.startsWith('documented');
  return {
    id,
    method,
    ...(gateway !== null && { gateway }),
    input: entered(it.input),
    ...(documented && { order }),
    later: documented ? timed : [],
    ...(cause !== undefined && {
      cause: declineCause.options.find((known) => known.toLowerCase() === cause) ?? cause,
    }),
    ...(balance !== undefined && { balance }),
    source,
  };
}

function entered({ kind, value, cents: bounds }: z.infer<typeof input>): Entered {
  switch (kind) {
    case 'bank':
    case 'bic':
    case 'card':
    case 'cvc':
    case 'email':
    case 'locale':
      return { kind, value };
    case 'scenario':
      return value === '(the listed discount)' ? { kind: 'discount' } : { kind, value };
    case 'iban':
      return { kind, value: value === '*' ? anyOther : value };
    case 'giftcard':
      return { kind: 'voucher', value: value === '*' ? anyOther : value };
    case 'amount':
      return {
        kind,
        ...(typeof bounds?.min === 'number' && { min: bounds.min }),
        ...(typeof bounds?.max === 'number' && { max: bounds.max }),
      };
    case 'customer_details':
      return { kind: 'details', ...details.exec(value)?.groups };
    case 'dashboard_action':
      return {
        kind: 'dashboard',
        action: value === 'Refund order' ? 'refund' : value.toLowerCase(),
      };
    case 'api_action':
      return { kind: 'API', action: apiAction(value) };
    case 'device':
    case 'pin':
      return { kind };
  }
}

const details = /^birthday (?<birthday>\S+); zip (?<zip>\w+); house number (?<house>\w+)$/;

function apiAction(value: string): string {
  if (value.startsWith('POST refunds')) return 'refund';
  return value.startsWith('PATCH status shipped') ? 'ship' : value;
}
