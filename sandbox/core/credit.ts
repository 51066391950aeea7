import type { Gateway } from './gateways.ts';
import type { Outcome } from './outcomes.ts';
import { COMPLETED, REFUSED } from './outcomes.ts';

/** The person whom a pay-later company checks: from the page, else from the order. */
export interface Applicant {
  /** `DD-MM-YYYY`, or `YYYY-MM-DD` as in the API. */
  readonly birthday: string | undefined;
  readonly email: string | undefined;
  readonly zipCode: string | undefined;
  readonly houseNumber: string | undefined;
}

/** The only details that in3's test environment is documented to accept. */
export const IN3_ACCEPTS = '01-01-1999 1234AB 1';

/** The e-mail address that Riverty turns down. */
export const RIVERTY_REJECTS = 'rejection@afterpay.nl';

/**
 * The decision about a shopper. in3 declines 01-01-2000, 1111AB, 1 by the guide; what it makes of others is
 * not documented, and as with unknown cards they are declined: a wrong detail must never pass silently.
 * Riverty rejects one e-mail address; the other methods accept everyone.
 */
export function creditCheck({ asks }: Gateway, applicant: Applicant): Outcome {
  if (asks.kind === 'in3') return detailsOf(applicant) === IN3_ACCEPTS ? COMPLETED : REFUSED;
  const rejected = asks.kind === 'consent' && applicant.email === RIVERTY_REJECTS;
  return rejected ? REFUSED : COMPLETED;
}

function detailsOf({ birthday, zipCode, houseNumber }: Applicant): string {
  return [
    birthday?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1'),
    zipCode?.replaceAll(/\s/g, '').toUpperCase(),
    houseNumber,
  ].join(' ');
}
