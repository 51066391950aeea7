import { schemeOf } from '../../core/cards.ts';
import type { Issuer } from '../../core/issuers.ts';
import { DECLINES } from '../../core/outcomes.ts';

/** A test card as a row: its number, its scheme and what it does. */
export function cardEntry(number: string, issuer: Issuer): readonly string[] {
  const scheme = schemeOf(number) ?? '';
  return [number, scheme.charAt(0).toUpperCase() + scheme.slice(1), whatHappens(issuer)];
}

function whatHappens({ enrolled, authenticates, authorises }: Issuer): string {
  if (!enrolled) return `Declined: ${DECLINES.notEnrolled.reason}`;
  if (!authenticates) return `Declined: ${DECLINES.authenticationFailed.reason}`;
  if (authorises.result === 'declined') return `Declined: ${authorises.decline.reason}`;
  return 'Completed';
}
