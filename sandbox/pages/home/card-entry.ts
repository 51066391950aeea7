import { schemeOf } from '../../core/cards.ts';
import type { Issuer } from '../../core/issuers.ts';
import { DECLINES } from '../../core/outcomes.ts';
import { courseText } from './outcome-text.ts';

/** A test card's scheme and what it does, in words. */
export function cardEntry(number: string, issuer: Issuer): readonly string[] {
  const scheme = schemeOf(number) ?? '';
  return [scheme.charAt(0).toUpperCase() + scheme.slice(1), whatHappens(issuer)];
}

function whatHappens({ enrolled, authenticates, authorises, later = [] }: Issuer): string {
  if (!enrolled) return `Declined without 3-D Secure: ${DECLINES.notEnrolled.reason}`;
  if (!authenticates) return `Declined: ${DECLINES.authenticationFailed.reason}`;
  return courseText({ now: authorises, later });
}
