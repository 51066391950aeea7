import { writeFileSync } from 'node:fs';
import { namesSource } from './names.ts';

writeFileSync(new URL('../../package/names.ts', import.meta.url), await namesSource());
