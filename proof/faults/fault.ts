import { z } from 'zod';
import type { SandboxOptions } from '../../sandbox/start.ts';
import type { Words } from './words.ts';

/** How a sandbox gets a defect: an override of its control API, a replaced part, or a wrapper around its applications. */
export type Defect = Pick<SandboxOptions, 'overrides' | 'replace' | 'around'>;

export const areas = [
  'cards',
  'reasons',
  'statuses',
  'amounts and currency',
  'texts',
  'card data',
  'customers',
  'leaks',
  'page security',
  'card form',
  '3-D Secure',
  'QR code',
  'way back',
  'access',
  'payment links',
  'orders',
  'refunds',
  'accepting refunds',
  'refund limits',
  'notifications',
  'methods',
  'history',
  'timed changes',
  'scenarios',
  'accounts and banks',
  'deciding amounts',
  'vouchers',
  'pay later',
  'method pages',
  'methods refunded',
] as const;

const test = z.string().regex(/^[a-z0-9-]+$/, 'the id of a test');

/** A small named defect of the payment environment, and how the suite must notice it. */
const faultSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with dashes between'),
  area: z.enum(areas),
  /** The documented statement that it breaks. */
  statement: z.string().min(1),
  source: z.string().regex(/^[^,]+, .+$/, 'name the page and the part of it: "page, part"'),
  /** Ids of the tests that must fail: of documented rows and limits, see `idOf` in fixtures/report/about.ts. */
  caught: z.array(test).min(1),
  /** What the first line of each failure must say. */
  words: z.custom<Words>((value) => typeof value === 'object' && value !== null),
  /** Ids of tests that must pass: a fault that turns them red breaks too much. */
  spared: z.array(test).min(1).default(['wrong-key']),
  /**
   * It ends its test early, or leaves a witness nothing to read, or changes what another check is compared with:
   * it shares no sandbox with other faults.
   */
  alone: z.literal(true).optional(),
  defect: z.custom<Defect>((value) => typeof value === 'object' && value !== null),
});
export type Fault = z.output<typeof faultSchema>;

/** A row of an area's table. */
export type Row = Omit<z.input<typeof faultSchema>, 'area'>;

/**
 * Parses the faults of one area when they are loaded.
 *
 * @throws one error that lists every problem.
 */
export function defineArea(area: Fault['area'], rows: readonly Row[]): Fault[] {
  const parsed = z.array(faultSchema).safeParse(rows.map((row) => ({ ...row, area })));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: [row, ...field], message }) =>
    [rows[Number(row)]?.name, field.join('.'), message].join(' '),
  );
  throw new Error(`Faults, ${area}:\n  ${problems.join('\n  ')}`);
}
