import type * as z from 'zod/mini';
import { excessOf } from '../api/body.ts';

/** What cannot be done: answered with this status and text. */
export class Refused extends Error {
  readonly status: 400 | 403 | 404 | 409 | 503;

  constructor(message: string, status: Refused['status'] = 400) {
    super(message);
    this.status = status;
  }
}

/** A value of this shape, or one message that names everything that is wrong with it. */
export function parse<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refused(parsed.error.issues.map((issue) => problem(issue)).join('; '));
}

/** The JSON of a body; none is an empty object. */
export function json(body: string): unknown {
  const excess = excessOf(body);
  if (excess !== undefined) throw new Refused(excess);
  try {
    return JSON.parse(body || '{}');
  } catch {
    throw new Refused('the body is not valid JSON');
  }
}

function problem(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): string {
  const path = [...above, ...issue.path];
  const place = path.map(String).join('.') || 'the body';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place}: unknown ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `${place}: is no ${issue.expected === 'int' ? 'whole number' : issue.expected}`;
    case 'invalid_value':
      return `${place}: must be ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return Number(issue.minimum) === 0
        ? `${place}: must not be negative`
        : `${place}: must be at least ${issue.minimum}`;
    case 'too_big':
      return `${place}: must be at most ${issue.maximum}`;
    case 'invalid_union':
      return ofUnion(issue, path) ?? `${place}: fits none of what it may be`;
    case 'invalid_format':
      return `${place}: is not as it has to be, ${issue.pattern ?? issue.format}`;
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return `${place}: ${issue.message}`;
  }
}

/** Of the form that is meant: the one that is wrong in its inside, if any, else all of them. */
function ofUnion(
  { errors, ...issue }: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
): string | undefined {
  const { options } = issue as { options?: readonly unknown[] };
  if (options) return `${path.map(String).join('.')}: must be ${options.map(String).join(', ')}`;
  const inside = errors.find((issues) =>
    issues.every(({ path: at, code }) => at.length > 0 || code === 'unrecognized_keys'),
  );
  if (inside) return inside.map((one) => problem(one, path)).join('; ');
  const all = errors.flat().map((one) => problem(one, path));
  return all.length > 0 ? all.join(', or ') : undefined;
}
