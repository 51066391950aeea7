import { z } from 'zod';
import type { SandboxOptions } from '../../sandbox/start.ts';
import { tests } from './tests.ts';

/** How a defect is put into a sandbox: a replaced part, or something around its applications. */
export type Defect = Pick<SandboxOptions, 'replace' | 'around'>;

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

/** A part of a test's title that no other test's title has. */
const title = z.string().min(8);

/** A small named defect of the payment environment, and how the suite has to notice it. */
const faultSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words with dashes between'),
  area: z.enum(areas),
  /** The documented statement that it breaks. */
  statement: z.string().min(1),
  source: z.string().regex(/^[^,]+, .+$/, 'name the page and the part of it: "page, part"'),
  /** The tests that must go red. With none named, some test of the suite has to. */
  caught: z.array(title).default([]),
  /** What the first line of each failure must say: witness, field, seen, expected. */
  words: z.instanceof(RegExp),
  /** Tests that it has nothing to do with: were they red as well, it would break everything. */
  spared: z.array(title).min(1).default([tests.wrongKey]),
  /** What a test can notice depends on those before it: it is put to the named ones only. */
  inOrder: z.literal(true).optional(),
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
