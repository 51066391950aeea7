import * as z from 'zod/mini';

/** Answered with 400 and this text. */
export class BadRequest extends Error {}

const SECOND = 1000;
const UNITS = {
  days: 24 * 60 * 60 * SECOND,
  hours: 60 * 60 * SECOND,
  minutes: 60 * SECOND,
  seconds: SECOND,
} as const;

/** A link lives for a year at most: nothing falls due later than that. */
const LONGEST = 366 * UNITS.days;

const duration = z.optional(z.number().check(z.nonnegative()));
const clockRequest = z.strictObject({
  advance: z.strictObject({
    days: duration,
    hours: duration,
    minutes: duration,
    seconds: duration,
  }),
});

/** Body of POST /control/clock: by how many milliseconds time is to move, more than none. */
export function readAdvance(body: string): number {
  const { advance } = parse(clockRequest, body);
  const milliseconds = Object.entries(UNITS).reduce(
    (total, [unit, length]) => total + length * (advance[unit as keyof typeof UNITS] ?? 0),
    0,
  );
  if (milliseconds === 0) throw new BadRequest('advance: give days, hours, minutes or seconds');
  if (milliseconds > LONGEST) throw new BadRequest('advance: no more than 366 days at a time');
  return milliseconds;
}

/** Body of a request that says nothing: absent, or an empty object. */
export function readNothing(body: string): void {
  parse(z.strictObject({}), body || '{}');
}

const orderRequest = z.strictObject({ order_id: z.string() });

/** Body of a request about one order. */
export function readOrderId(body: string): string {
  return parse(orderRequest, body).order_id;
}

function parse<Output>(schema: z.ZodMiniType<Output>, body: string): Output {
  const parsed = schema.safeParse(json(body));
  if (parsed.success) return parsed.data;
  throw new BadRequest(parsed.error.issues.map(problem).join('; '));
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new BadRequest('the body is not valid JSON');
  }
}

function problem(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.') || 'the body';
  if (issue.code === 'unrecognized_keys') return `${place}: unknown ${issue.keys.join(', ')}`;
  if (issue.code === 'too_small') return `${place}: must not be negative`;
  return issue.code === 'invalid_type' ? `${place}: is no ${issue.expected}` : place;
}
