import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** No more tests than this, and for no longer: a quarantine is no place to stay. */
const most = 5;
const longest = 30;

const day = 24 * 60 * 60 * 1_000;
const text = z.string({ error: 'is missing' }).min(1, 'is empty');

const entry = z.strictObject({
  /** The test's title, as `npx playwright test --list` tells it, without tags. */
  test: text,
  /** Who mends it. */
  owner: text,
  reason: text,
  /** The last day, such as 2026-12-01. */
  until: z.iso.date('is no date such as 2026-12-01'),
});

/** A test whose failure is known, and does not turn the run red until a day. */
export type Entry = z.output<typeof entry>;

export interface Quarantine {
  /** Those that hold. */
  readonly entries: readonly Entry[];
  /** What is wrong with the others, and what to do; any of them turns the run red. */
  readonly problems: readonly string[];
}

/**
 * Reads the quarantine. One that breaks a rule excuses no test.
 *
 * @param file JSON; without it there is no quarantine
 */
export function readQuarantine(file: string, now: Date): Quarantine {
  if (!existsSync(file)) return { entries: [], problems: [] };
  const parsed = z
    .array(entry, { error: 'is no list' })
    .safeParse(json(readFileSync(file, 'utf8')));
  if (!parsed.success) return { entries: [], problems: parsed.error.issues.map(told) };
  if (parsed.data.length > most) {
    const problem = `quarantine.json has ${parsed.data.length} tests, at most ${most} may be: mend one`;
    return { entries: [], problems: [problem] };
  }
  const today = Date.parse(now.toISOString().slice(0, 10));
  const problemOf = ({ test, owner, until }: Entry): string[] => {
    const days = (Date.parse(until) - today) / day;
    const who = `"${test}", owner ${owner}`;
    if (days < 0)
      return [`quarantine.json: ${who}, has expired on ${until}: mend the test or decide anew`];
    return days > longest
      ? [`quarantine.json: ${who}, is until ${until}: at most ${longest} days ahead may be`]
      : [];
  };
  return {
    entries: parsed.data.filter((it) => problemOf(it).length === 0),
    problems: parsed.data.flatMap(problemOf),
  };
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** "quarantine.json: entry 2, owner is missing". */
function told({ path, message }: z.core.$ZodIssue): string {
  const [index, ...field] = path;
  const place = typeof index === 'number' ? `: entry ${[index + 1, ...field].join(', ')}` : '';
  return `quarantine.json${place} ${message}`;
}
