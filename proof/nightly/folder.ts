import { resolve } from 'node:path';

/** The folder of a night, which is emptied when one begins: NIGHTLY_FOLDER, where that is not empty. */
export const folder = resolve(process.env.NIGHTLY_FOLDER || 'nightly-report');
