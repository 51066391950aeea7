import { writeFileSync } from 'node:fs';
import { checksPage } from './page.ts';

/** Writes the list of checks anew: `npm run checks`. */
writeFileSync('docs/checks.md', checksPage());
