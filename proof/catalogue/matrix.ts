import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Kinds of input of a matrix; what each means for a row of the catalogue is in `inputs.ts`. */
const inputKind = z.enum([
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
]);

/** Bounds of an amount in minor units, both included; null where there is none. */
const cents = z.object({ min: z.int().nullable(), max: z.int().nullable() });

const change = z.object({
  /** Counted from the payment; null where somebody has to act. */
  after_minutes: z.number().nullable(),
  order_status: z.string(),
});

/** One documented input; keys that nothing here needs are left out. */
const documentedInput = z.object({
  id: z.string().min(1),
  method: z.string(),
  gateway: z.string().nullable(),
  input: z.object({ kind: inputKind, value: z.string(), cents: cents.optional() }),
  // oxlint-disable-next-line unicorn/no-thenable -- the file's own key
  expected: z.object({ order_status: z.string().nullable(), then: z.array(change).default([]) }),
  expected_order_status_any_of: z.array(z.string()).optional(),
  basis: z.object({ order_status: z.string() }),
  decline_cause: z.string().optional(),
  balance_cents: z.int().optional(),
});
export type DocumentedInput = z.infer<typeof documentedInput>;
export type InputKind = z.infer<typeof inputKind>;

const about = z.object({ about: z.string() });

/** A list of all documented inputs. */
const matrix = z
  .object({
    rows: z.array(documentedInput).min(1),
    seed_rows: z.array(documentedInput).default([]),
    /** Inputs of earlier revisions: only their number counts. */
    historic: z
      .array(z.object({ method: z.string(), input: z.object({ value: z.string() }) }))
      .default([]),
    contradictions: z.array(about).default([]),
    not_testable_in_test_environment: z.array(z.string()).default([]),
  })
  .transform(({ rows, seed_rows, not_testable_in_test_environment, ...rest }) => ({
    ...rest,
    inputs: [...rows, ...seed_rows],
    notInTest: not_testable_in_test_environment,
  }));
export type Matrix = z.infer<typeof matrix>;

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
