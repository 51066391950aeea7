import type { ExpectMatcherState, MatcherReturnType } from '@playwright/test';
import { attachVerdict } from '../fixtures/report/attach.ts';
import { agree, type Check } from '../fixtures/verdict/check.ts';
import type { CheckId } from '../fixtures/verdict/checks/index.ts';
import { explain, table, type Subject } from '../fixtures/verdict/message.ts';

/** Checks of several witnesses that say the same thing, such as the status. */
export type Claim = readonly CheckId[];

/** That a witness could not be asked, or has said nothing that proves anything. */
const unread = new Set<CheckId>([
  'dashboard.page',
  'notification.received',
  'notification.fault',
  'notification.status',
]);

/**
 * What a matcher ends with. It passes when all checks agree. With `.not`, it is not enough that some check
 * disagrees: each witness that was asked must have been read and contradict the claim, or one of the claims.
 *
 * @param claims what `.not` denies; a matcher without any cannot be denied
 */
export async function verdict(
  { isNot }: ExpectMatcherState,
  name: string,
  subject: Subject,
  checks: readonly Check[],
  claims: readonly Claim[] = [],
): Promise<MatcherReturnType> {
  if (isNot && claims.length === 0) {
    throw new Error(`${name} has no .not: it would pass for whatever reason. Say what should be`);
  }
  await attachVerdict(name, { of: subject.of ?? 'payment', checks, table: table(checks) });
  if (!isNot) return { name, pass: agree(checks), message: () => explain(subject, checks) };
  const problem = whyNotDenied(checks, claims);
  const { statement, source } = subject;
  return {
    name,
    pass: problem !== undefined,
    message: () =>
      `not expected: ${statement}, but ${problem ?? ''} [${source}]\n\n${table(checks)}`,
  };
}

/** Why it is not certain that a claim does not hold; undefined when it is. */
function whyNotDenied(checks: readonly Check[], claims: readonly Claim[]): string | undefined {
  const silent = checks.find(({ id, agrees }) => unread.has(id) && !agrees);
  if (silent) {
    const { witness, field, seen } = silent;
    return `the ${witness} cannot be asked: its ${field} is ${seen}`;
  }
  const asked = claims.map((claim) => checks.filter(({ id }) => claim.includes(id)));
  if (asked.some(isDenied)) return undefined;
  return asked
    .flat()
    .map(({ witness, field, seen }) => `${witness} has ${field} ${seen}`)
    .join(', ');
}

const isDenied = (claim: readonly Check[]): boolean =>
  claim.length > 0 && claim.every(({ agrees, seen }) => !agrees && seen !== 'nothing');
