import type { BeforeConfirming } from '../../../pages/confirming.ts';

/** For page objects on their own: there is no order to look at before they confirm. */
export const unwatched: BeforeConfirming = () => Promise.resolve(true);
