import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
/** Limits of a quarantine: entries, and days ahead. */
const most = 5;
const longest = 30;
const day = 24 * 60 * 60 * 1_000;
const text = z.string({ error: 'is missing' }).min(1, 'is empty');
const entry = z.strictObject({
    /** Id of the row or limit that the test is about, as `scenarios.json` lists it. */
    id: text,
    /** Who fixes it. */
    owner: text,
    reason: text,
    /** The last day, such as 2026-12-01. */
    until: z.iso.date('is not a date such as 2026-12-01'),
});
/**
 * Reads the quarantine. An entry that breaks a rule has no effect.
 *
 * @param file JSON; if it does not exist, the quarantine is empty
 */
export function readQuarantine(file, now) {
    if (!existsSync(file))
        return { entries: [], problems: [] };
    const parsed = z
        .array(entry, { error: 'is not a list' })
        .safeParse(json(readFileSync(file, 'utf8')));
    if (!parsed.success)
        return { entries: [], problems: parsed.error.issues.map(problemText) };
    if (parsed.data.length > most) {
        const problem = `quarantine.json has ${parsed.data.length} entries, but at most ${most} are allowed: fix a test`;
        return { entries: [], problems: [problem] };
    }
    const today = Date.parse(now.toISOString().slice(0, 10));
    const problemOf = ({ id, owner, until }) => {
        const days = (Date.parse(until) - today) / day;
        const who = `"${id}", owner ${owner}`;
        if (days < 0)
            return [`quarantine.json: ${who}, expired on ${until}: fix the test or decide again`];
        return days > longest
            ? [`quarantine.json: ${who}, ends on ${until}: at most ${longest} days ahead are allowed`]
            : [];
    };
    return {
        entries: parsed.data.filter((it) => problemOf(it).length === 0),
        problems: parsed.data.flatMap(problemOf),
    };
}
function json(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
/** "quarantine.json: entry 2, owner is missing". */
function problemText({ path, message }) {
    const [index, ...field] = path;
    const place = typeof index === 'number' ? `: entry ${[index + 1, ...field].join(', ')}` : '';
    return `quarantine.json${place} ${message}`;
}
//# sourceMappingURL=entries.js.map