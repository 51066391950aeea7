import { writeFileSync } from 'node:fs';
import { openApi } from './openapi.ts';

// `npm run openapi --workspace sandbox`: the file that is part of the package.
const file = new URL('../package/control.openapi.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(openApi(), undefined, 2)}\n`);
