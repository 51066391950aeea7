import type { Issuer } from './issuers.ts';
import type { Outcome, TimedChange } from './outcomes.ts';
import { DECLINES } from './outcomes.ts';

/**
 * Answers of the 3-D Secure test page: the statuses of CardAuthenticationResult
 * (docs/facts/three-d-secure.md#authentication-in-the-api).
 */
export const AUTHENTICATION_ANSWERS = {
  Y: 'Authenticated (Y)',
  N: 'Not authenticated (N)',
  U: 'Authentication could not be performed (U)',
  A: 'Attempted (A)',
  C: 'Challenge required (C)',
  R: 'Rejected (R)',
} as const;

export type AuthenticationAnswer = keyof typeof AUTHENTICATION_ANSWERS;

export function isAuthenticationAnswer(text: unknown): text is AuthenticationAnswer {
  return typeof text === 'string' && Object.hasOwn(AUTHENTICATION_ANSWERS, text);
}

export interface Authentication {
  /** Status after the issuer's decision: a card that fails is N even if the shopper chose Y. */
  readonly status: AuthenticationAnswer;
  readonly outcome: Outcome;
  readonly later?: readonly TimedChange[];
}

/** Y and A (attempted, liability shifted) let the issuer decide; every other answer declines the payment. */
export function authenticate(issuer: Issuer, answer: AuthenticationAnswer): Authentication {
  const passed = answer === 'Y' || answer === 'A';
  if (passed && issuer.authenticates) {
    return { status: answer, outcome: issuer.authorises, later: issuer.later ?? [] };
  }
  return {
    status: passed ? 'N' : answer,
    outcome: { result: 'declined', decline: DECLINES.authenticationFailed },
  };
}
