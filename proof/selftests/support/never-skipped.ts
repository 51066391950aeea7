import type { Skip } from '../../../fixtures/report/skip.ts';

/** For services that must not skip their test: it fails instead, with the reason. */
export const neverSkipped: Skip = (reason) => {
  throw new Error(`would be skipped: ${reason}`);
};
