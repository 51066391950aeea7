import { z } from 'zod';
/** The documents that the catalogue cites. */
const documents = [
    'testing page',
    'API reference',
    'error reference',
    'card payment errors',
    'card payments',
    'payment pages',
    'success pages',
    'account users page',
    'webhook page',
    'refunds',
    'uncleared transactions',
    'Bancontact: integration and testing',
    'Maestro: integration and testing',
    'Billink',
    'in3',
    'ISO/IEC 7812-1',
];
/** Where a statement is documented: a document, and the part of it. */
export const source = z
    .string()
    .refine((text) => documents.some((document) => text.startsWith(`${document}, `)), {
    error: `name a document and the part of it: "document, part". Documents: ${documents.join('; ')}`,
});
//# sourceMappingURL=source.js.map