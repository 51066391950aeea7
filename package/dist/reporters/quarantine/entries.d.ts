import { z } from 'zod';
declare const entry: z.ZodObject<{
    id: z.ZodString;
    owner: z.ZodString;
    reason: z.ZodString;
    until: z.ZodISODate;
}, z.core.$strict>;
/** A known failure, which does not fail the run until a day. */
export type Entry = z.output<typeof entry>;
export interface Quarantine {
    /** The valid entries. */
    readonly entries: readonly Entry[];
    /** What is wrong with the others, and what to do. Any problem fails the run. */
    readonly problems: readonly string[];
}
/**
 * Reads the quarantine. An entry that breaks a rule has no effect.
 *
 * @param file JSON; if it does not exist, the quarantine is empty
 */
export declare function readQuarantine(file: string, now: Date): Quarantine;
export {};
