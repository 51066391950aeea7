import { writeFileSync } from 'node:fs';
import { checksPage } from './page.ts';
import { referencesPage } from './references.ts';

/** Writes the lists of checks and of references anew: `npm run checks`. */
writeFileSync('docs/checks.md', checksPage());
writeFileSync('docs/references.md', referencesPage());
