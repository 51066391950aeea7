import type { ExpectMatcherState, MatcherReturnType } from '@playwright/test';
import { type Check } from '../fixtures/verdict/check.ts';
import type { CheckId } from '../fixtures/verdict/checks/index.ts';
import { type Subject } from '../fixtures/verdict/message.ts';
/** Checks of several witnesses that say the same thing, such as the status. */
export type Claim = readonly CheckId[];
/**
 * What a matcher ends with. It passes when all checks agree. With `.not`, it is not enough that some check
 * disagrees: each witness that was asked must have been read and contradict the claim, or one of the claims.
 *
 * @param claims what `.not` denies; a matcher without any cannot be denied
 */
export declare function verdict({ isNot }: ExpectMatcherState, name: string, subject: Subject, checks: readonly Check[], claims?: readonly Claim[]): Promise<MatcherReturnType>;
