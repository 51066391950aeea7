import { fromRoot } from '../../fixtures/run/base.ts';

/** The observations that are accepted, in the repository. */
export const accepted = fromRoot('proof/observed/accepted');

/** The observations that are replayed or compared: those that were accepted, if no others are named. */
export const folder = process.env.OBSERVED_FOLDER ?? accepted;
