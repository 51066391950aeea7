import { TOTP } from 'otpauth';
import { sameText } from '../../api/auth.ts';
import type { Site } from '../../site.ts';
import type { Variants } from '../view/variants.ts';

/** What a sign-in may ask for. */
export type Question = 'email' | 'password' | 'securityCode' | 'oneTimeCode';

/**
 * The pages of a sign-in and what each asks. Old manuals have a third field, account users an optional token of six
 * digits that changes every 30 seconds; whether it is one page or two is unknown (docs/facts/dashboard.md#sign-in).
 */
export const LOGINS: Record<Variants['login'], readonly (readonly Question[])[]> = {
  'two-fields': [['email', 'password']],
  'three-fields': [['email', 'securityCode', 'password']],
  'two-steps': [['email'], ['password']],
  'one-time-code': [['email', 'password'], ['oneTimeCode']],
};

/** Whether an answer is right. A code of the step before or after is accepted, as clocks differ. */
export const CHECKS: Record<Question, (answer: string, site: Site) => boolean> = {
  email: (answer, site) => answer.trim().toLowerCase() === site.email,
  password: (answer, site) => sameText(answer, site.password),
  securityCode: (answer, site) => sameText(answer.trim(), site.securityCode),
  oneTimeCode: (answer, site) =>
    new TOTP({ secret: site.totpSecret }).validate({ token: answer.trim(), window: 1 }) !== null,
};

/** Answers to what this sign-in asks beyond email address and password. */
export function extraAnswers(site: Site, login: Variants['login']) {
  const asked = new Set(LOGINS[login].flat());
  return {
    ...(asked.has('securityCode') && { dashboardSecurityCode: site.securityCode }),
    ...(asked.has('oneTimeCode') && { dashboardTotpSecret: site.totpSecret }),
  };
}
