import { attachVerdict } from '../fixtures/report/attach.js';
import { agree } from '../fixtures/verdict/check.js';
import { explain, table } from '../fixtures/verdict/message.js';
/** That a witness could not be asked, or has said nothing that proves anything. */
const unread = new Set([
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
export async function verdict({ isNot }, name, subject, checks, claims = []) {
    if (isNot && claims.length === 0) {
        throw new Error(`${name} has no .not: it would pass for whatever reason. Say what should be`);
    }
    await attachVerdict(name, { of: subject.of ?? 'payment', checks, table: table(checks) });
    if (!isNot)
        return { name, pass: agree(checks), message: () => explain(subject, checks) };
    const problem = whyNotDenied(checks, claims);
    const { statement, source } = subject;
    return {
        name,
        pass: problem !== undefined,
        message: () => `not expected: ${statement}, but ${problem ?? ''} [${source}]\n\n${table(checks)}`,
    };
}
/** Why it is not certain that a claim does not hold; undefined when it is. */
function whyNotDenied(checks, claims) {
    const silent = checks.find(({ id, agrees }) => unread.has(id) && !agrees);
    if (silent) {
        const { witness, field, seen } = silent;
        return `the ${witness} cannot be asked: its ${field} is ${seen}`;
    }
    const asked = claims.map((claim) => checks.filter(({ id }) => claim.includes(id)));
    if (asked.some(isDenied))
        return undefined;
    return asked
        .flat()
        .map(({ witness, field, seen }) => `${witness} has ${field} ${seen}`)
        .join(', ');
}
const isDenied = (claim) => claim.length > 0 && claim.every(({ agrees, seen }) => !agrees && seen !== 'nothing');
//# sourceMappingURL=verdict.js.map