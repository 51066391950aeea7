import { z } from 'zod';
/** Where a statement is documented: a document, and the part of it. */
export declare const source: z.ZodString;
