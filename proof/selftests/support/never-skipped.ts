import type { Skip } from '../../../fixtures/report/skip.ts';

/** For services whose test is not to be skipped: it fails instead, with the reason. */
export const neverSkipped: Skip = (reason) => {
  throw new Error(`would be skipped: ${reason}`);
};
